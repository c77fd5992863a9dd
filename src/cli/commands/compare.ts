import { resolve } from "node:path";
import { compareResults } from "../../api/compare.ts";
import { carriedFrom, crosswalkBetween } from "../../api/crosswalk-between.ts";
import { openSide, type SideOptions, type SideResult } from "../../api/sides.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import { isFile } from "../../io/file.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { comparisonForms } from "../../report/comparison/formats.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import type { CompareOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { reportFormats } from "../report-format.ts";
import { targetOf, writeReportTo } from "../report-output.ts";
import { openingOf, refuseCopies } from "../results.ts";
import { tellRefusals } from "../told.ts";

/** t6 compare: a self-assessment beside a regulator's assessment of the same data, with the reasons of both. */
export async function compare(self: string, other: string, options: CompareOptions, host: Host): Promise<ExitCode> {
  const { audience, anyway } = options;
  const target = targetOf(options, reportFormats, host);
  const inputs = openingOf(options);
  // One folder that was carried over is set beside itself, under the edition before.
  const before = resolve(self) === resolve(other) && !isFile(self) ? await carriedFrom(self) : undefined;
  const sides = [await only(self, before === undefined ? inputs : { ...inputs, catalogue: before }), await only(other, inputs)];
  const diagnostics = sides.flatMap((side) => side.diagnostics);
  await tellErrors(diagnostics, host, options);
  const [one, two] = sides.map(({ result }) => result);
  if (one === undefined || two === undefined) {
    tellRefusals(["Nothing was compared: there are errors in assessment.yaml or in the catalogue."], host);
    return exit.failed;
  }
  refuseCopies([one, two], audience);
  const crosswalk = await crosswalkBetween(textOf(one.result.catalogue), textOf(two.result.catalogue));
  const { document, refusal } = compareResults(one, two, {
    ...(crosswalk && { crosswalk }),
    ...(audience !== undefined && { audience }),
    ...(anyway !== undefined && { anyway }),
  });
  if (document === undefined) throw new Refusal(refusal);
  await writeReportTo(document, comparisonForms, target, host, options);
  return exit[outcomeOf(diagnostics)];
}

/** The catalogue by the name under which a crosswalk knows it, whatever words were filled in. */
const textOf = ({ id, filled_from: from }: Result["catalogue"]): string => from ?? id;

/** The one result that a path names. Nothing where it cannot be decided: the diagnostics say why. */
async function only(path: string, options: SideOptions): Promise<{ readonly result: SideResult | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { results, undecided, diagnostics, refusals } = await openSide(path, options);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new Refusal(refusal);
  const count = results.length + undecided.length;
  if (count > 1) throw new Refusal(`${path} holds ${count} assessments, and t6 compare takes one on each side: name the folder of one.`);
  return { result: results[0], diagnostics };
}
