import { createCatalogues } from "../../api/catalogue.ts";
import type { Opened } from "../../api/results.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { clausePassages, clauseTitle } from "../../report/explain/clause.ts";
import { codePassages, codeTitle, raisedPassage } from "../../report/explain/code.ts";
import { conditionPassages, conditionTitle } from "../../report/explain/condition.ts";
import { findingPassages, positionPassages, usePassages } from "../../report/explain/finding.ts";
import { practicePassages, principlePassages } from "../../report/explain/practice.ts";
import { rulePassages, ruleTitle } from "../../report/explain/rule.ts";
import { type Passage, sheet } from "../../report/explain/sheet.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { ExplainOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { openResultSession } from "../results.ts";
import { type Subject, subjectOf } from "../subject.ts";

/** One assessment in which something is to be explained. */
interface Case {
  readonly catalogue: Catalogue | undefined;
  readonly result: Result | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly display: (file: string) => string;
}

/** t6 explain: what an id means, and with a path why the finding there is what it is. */
export async function explain(id: string, path: string | undefined, options: ExplainOptions, host: Host): Promise<ExitCode> {
  const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
  const session = path === undefined ? undefined : await openResultSession([path], options, host);
  const cases = (session?.opened ?? []).map(caseOf);
  const catalogue = cases[0]?.catalogue ?? (await catalogueFor(options, host));
  const subject = subjectOf(id, catalogue);
  // What was asked about is the finding there. The general text in its place would look like the answer.
  if (session?.code === exit.refused && cases.length === 0) return exit.refused;
  const passages = [...general(subject, catalogue), ...cases.flatMap((one) => particular(subject, one))];
  host.out.write(sheet(title(subject, catalogue), passages, appearance));
  const undecided = cases.some(({ result }) => result === undefined);
  if (undecided) host.err.write("t6: some of the files have errors, so nothing is decided there: t6 check shows them.\n");
  return worst([session?.code ?? exit.fine, undecided ? exit.failed : exit.fine]);
}

function caseOf({ catalogue, result, diagnostics, display }: Opened): Case {
  return { catalogue: catalogue?.catalogue, result, diagnostics, display };
}

/** The catalogue on its own, where no assessment says which. */
async function catalogueFor(options: ExplainOptions, host: Host): Promise<Catalogue> {
  const catalogues = createCatalogues();
  const loaded = await catalogues.at(options.catalogue);
  if (loaded !== undefined) return loaded.catalogue;
  const [refusal] = catalogues.refusals();
  if (refusal === undefined) host.err.write(prettyDiagnostics(await catalogues.diagnostics(), { width: widthFor(host.err, host.env) }));
  throw new Refusal(refusal ?? "The catalogue is not in order, so nothing in it can be explained.");
}

function title(subject: Subject, { file }: Catalogue): string {
  switch (subject.kind) {
    case "principle":
      return `${file.principle.id}, ${file.principle.title}`;
    case "practice":
      return `${subject.practice.id}, ${subject.practice.title}`;
    case "clause":
      return clauseTitle(subject.clause, subject.practice);
    case "rule":
      return ruleTitle(subject.id);
    case "condition":
      return conditionTitle(subject.id);
    case "code":
      return codeTitle(subject.code);
  }
}

function general(subject: Subject, catalogue: Catalogue): readonly Passage[] {
  switch (subject.kind) {
    case "principle":
      return principlePassages(catalogue);
    case "practice":
      return practicePassages(subject.practice, catalogue);
    case "clause":
      return clausePassages(subject.clause, subject.practice, catalogue);
    case "rule":
      return rulePassages(subject.id);
    case "condition":
      return conditionPassages(subject.id);
    case "code":
      return codePassages(subject.code);
  }
}

function particular(subject: Subject, { result, diagnostics, display }: Case): readonly Passage[] {
  if (subject.kind === "code") return [raisedPassage(subject.code, diagnostics)];
  if (result === undefined) return [];
  switch (subject.kind) {
    case "principle":
    case "condition":
      return [];
    case "practice":
      return result.practices.filter(({ id }) => id === subject.practice.id).flatMap((practice) => positionPassages(practice, result));
    case "clause":
      return result.practices
        .flatMap(({ clauses }) => clauses)
        .filter(({ id }) => id === subject.clause.id)
        .flatMap((clause) => findingPassages(clause, result, display));
    case "rule":
      return usePassages(subject.id, result, display);
  }
}
