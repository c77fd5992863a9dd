import { type Addition, add } from "../../api/add.ts";
import { idsIn } from "../../api/ids.ts";
import { type EvidenceAnswers, evidenceItem } from "../../begin/evidence.ts";
import { askItem, judgementItem, sourceItem } from "../../begin/others.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { writeAllAtomic } from "../../io/write.ts";
import type { Decision } from "../../model/decision.ts";
import type { ClauseReference } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { badNews } from "../../sheet/stance.ts";
import type { AddAskOptions, AddEvidenceOptions, AddJudgementOptions, AddOptions, AddSourceOptions } from "../add-types.ts";
import { askForEvidence } from "../add-wizard.ts";
import { askForAsk, askForJudgement, askForSource } from "../add-wizard-others.ts";
import { paintFor, widthFor } from "../appearance.ts";
import type { Asker } from "../ask/asker.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { needed } from "../needed.ts";
import { type OneAssessment, openOne } from "../one-assessment.ts";
import { showPatches } from "../patches.ts";
import { Refusal } from "../refusal.ts";
import { finishFirst } from "../unfinished.ts";

/** t6 add evidence: an item in the file of its practice. */
export async function addEvidence(path: string, given: AddEvidenceOptions, host: Host): Promise<ExitCode> {
  return addOne(path, given, host, async ({ decision }, asker, taken) => {
    const asked = asker === undefined ? given : await askForEvidence(asker, given, decision);
    const {
      clause: clauses,
      title,
      kind,
      statement,
      state,
      saidBy,
      access,
    } = needed("evidence", asked, ["clause", "title", "kind", "statement", "state", "saidBy", "access"]);
    refuseForeign(clauses, decision);
    refuseUnstanced({ title, statement, state, stance: asked.stance });
    const limitations = asked.limitation?.map((text) => ({ text, material: true }));
    const data = evidenceItem({ ...asked, clauses, title, kind, statement, state, saidBy, access, limitations }, taken);
    return { what: "evidence", practice: asked.practice ?? practiceOf(clauses, decision), data };
  });
}

/** t6 add ask: an ask in asks.yaml. */
export async function addAsk(path: string, given: AddAskOptions, host: Host): Promise<ExitCode> {
  return addOne(path, given, host, async ({ decision }, asker, taken) => {
    const asked = asker === undefined ? given : await askForAsk(asker, given, decision);
    const { kind, clause: clauses, text } = needed("ask", asked, ["kind", "clause", "text"]);
    refuseForeign(clauses, decision);
    return { what: "ask", data: askItem({ ...asked, kind, clauses, text }, taken) };
  });
}

/** t6 add source: a document in assessment.yaml. */
export async function addSource(path: string, given: AddSourceOptions, host: Host): Promise<ExitCode> {
  return addOne(path, given, host, async (_, asker, taken) => {
    const asked = asker === undefined ? given : await askForSource(asker, given);
    return { what: "source", data: sourceItem({ ...asked, ...needed("source", asked, ["title"]) }, taken) };
  });
}

/** t6 add judgement: what a person concluded about a practice, or about the principle. */
export async function addJudgement(path: string, given: AddJudgementOptions, host: Host): Promise<ExitCode> {
  return addOne(path, given, host, async ({ decision }, asker) => {
    const isConfirmed = given.confirm === true;
    const asked = asker === undefined || isConfirmed ? given : await askForJudgement(asker, given, decision);
    const { practice } = asked;
    const isWhole = practice === undefined || practice === decision.catalogue.file.principle.id;
    const judged = isWhole ? decision : decision.practices.find((one) => one.practice.id === practice);
    if (judged === undefined) throw new Refusal(`There is no practice ${practice}: the practices are ${practicesOf(decision)}. Nothing was written.`);
    if (isConfirmed) return { what: "confirmation", practice, by: needed("judgement", asked, ["by"]).by, on: asked.on, digest: judged.digest() };
    const { outcome } = needed("judgement", asked, ["outcome"]);
    return { what: "judgement", practice, data: judgementItem({ ...asked, outcome }, judged.digest()) };
  });
}

type Make = (one: OneAssessment, asker: Asker | undefined, taken: ReadonlySet<string>) => Promise<Addition>;

/** Opens the assessment, has the entry made, and writes it where t6 check has nothing against it. */
async function addOne(path: string, options: AddOptions, host: Host, make: Make): Promise<ExitCode> {
  finishFirst([path], options, host);
  const one = await openOne(path, options, host, "added");
  if (typeof one === "number") return one;
  const { loaded, decision } = one;
  const addition = await make(one, await host.asker?.(), idsIn(decision));
  const added = await add(loaded, decision, addition);
  if ("refusal" in added) throw new Refusal(`${added.refusal} Nothing was written.`);
  const { change, found } = added;
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    await show(errors, host, options);
    throw new Refusal(`This is what t6 check would say if the ${addition.what} stood in ${change.path}. Nothing was written.`);
  }
  if (options.dryRun === true) showPatches([change], host);
  else {
    const failure = writeAllAtomic([{ path: change.path, content: change.after }]);
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet === true) return exit.fine;
  host.err.write(`${change.path}: ${options.dryRun === true ? "would add" : "added"} ${nameOf(addition)}\n`);
  if (found.length > 0) {
    host.err.write("\nt6 check will say of it:\n\n");
    await show(found, host, options);
  }
  return exit.fine;
}

async function show(found: readonly Diagnostic[], { err, env }: Host, { color }: AddOptions): Promise<void> {
  err.painted(prettyDiagnostics(found, { width: widthFor(err, env), paint: await paintFor(err, env, color) }));
}

function nameOf(addition: Addition): string {
  if (addition.what === "confirmation") return `that the judgement on ${addition.practice ?? "the principle"} stands on the evidence as it is now`;
  if (addition.what === "judgement") return `the judgement on ${addition.practice ?? "the principle"}`;
  return `the ${addition.what === "evidence" ? "evidence item" : addition.what} ‘${(addition.data as { readonly id: string }).id}’`;
}

/** Bad news that is recorded as in favour, because nobody said otherwise, is what nobody meant. */
function refuseUnstanced({ title, statement, state, stance }: Pick<EvidenceAnswers, "title" | "statement" | "state" | "stance">): void {
  if (stance !== undefined || state === "absent" || state === "planned") return;
  const words = badNews(statement) ?? badNews(title);
  if (words === undefined) return;
  throw new Refusal(
    `The words “${words}” read as bad news, and the item would count in favour. If there is no such thing, give --state absent; if something speaks against the clauses, --stance contradicts; if it does speak for them, --stance supports. Nothing was written.`,
  );
}

/** What names clauses of the edition before would stand in a file of this one, and count for neither. */
function refuseForeign(clauses: readonly ClauseReference[], { assessment, catalogue: { file } }: Decision): void {
  const isWithout = (one: ClauseReference): boolean => typeof one === "string" || one.of === undefined;
  const foreign = clauses
    .filter(isWithout)
    .map(clauseOf)
    .find((id) => assessment.seen?.isForeign(id) === true);
  if (foreign === undefined) return;
  const { carried } = assessment.seen ?? {};
  const other = carried === undefined ? "another catalogue" : `edition ${carried.from.edition}, from which this assessment was carried over`;
  const how = carried === undefined ? "" : `, or add it to that edition with ‘--catalogue ${carried.from.catalogue}’`;
  throw new Refusal(`${foreign} is a clause of ${other}: name one of edition ${assessment.head.data.edition} (${file.catalogue})${how}. Nothing was written.`);
}

/** The practice of the first clause; its own words where no practice has that clause, so that t6 check can say so. */
function practiceOf(clauses: readonly ClauseReference[], { catalogue, practices }: Decision): string {
  const known = clauses.flatMap((reference) => catalogue.clauses.get(clauseOf(reference))?.practice ?? []);
  return known[0] ?? practices[0]?.practice.id ?? "";
}

const practicesOf = ({ practices }: Decision): string => practices.map(({ practice }) => practice.id).join(", ");
