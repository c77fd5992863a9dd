import { diffSides } from "../../api/diff.ts";
import { openRevisions } from "../../api/revisions.ts";
import { type OpenedSide, openSide } from "../../api/sides.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import type { Diff } from "../../model/generated/schemas.ts";
import { diffForms } from "../../report/diff/formats.ts";
import { series } from "../../view/style/text.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { DiffOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { reportFormats } from "../report-format.ts";
import { targetOf, writeReportTo } from "../report-output.ts";
import { openingOf } from "../results.ts";
import { revisionsIn } from "../revisions.ts";
import { tellRefusals } from "../told.ts";

/** t6 diff: what is decided differently in the newer of two results, and what caused it. */
export async function diff(what: readonly string[], options: DiffOptions, host: Host): Promise<ExitCode> {
  const target = targetOf(options, reportFormats, host);
  const { old, now } = await sidesOf(what, options, host);
  const refusals = [...new Set([...old.refusals, ...now.refusals])];
  tellRefusals(refusals, host);
  await tellErrors(now.diagnostics, host, options);
  const undecided = [...old.undecided, ...now.undecided].map(({ name }) => name);
  if (undecided.length > 0) tellRefusals([`${series(undecided)} cannot be compared: there are errors in assessment.yaml or in the catalogue.`], host);
  const code = worst([refusals.length > 0 ? exit.refused : exit.fine, exit[outcomeOf(now.diagnostics)], undecided.length > 0 ? exit.failed : exit.fine]);
  const isEmpty = ({ results, alike }: OpenedSide) => results.length + alike.length === 0;
  if ((isEmpty(old) && isEmpty(now)) || ((isEmpty(old) || isEmpty(now)) && code !== exit.fine)) return worst([exit.failed, code]);
  const found = await diffSides(old, now, {
    ...(options.audience !== undefined && { audience: options.audience }),
    ...(options.anyway === true && { anyway: true }),
    ...(host.progress !== undefined && { progress: (done: number, of: number) => host.progress?.tell(done, of, "comparisons") }),
  });
  if (found.refusals.length > 0) {
    tellRefusals(found.refusals, host);
    return exit.refused;
  }
  await writeReportTo(found.diff, diffForms, target, host, options);
  return worst([code, failedOn(found.diff, options.failOn) ? exit.failed : exit.fine]);
}

async function sidesOf(what: readonly string[], given: DiffOptions, host: Host): Promise<{ readonly old: OpenedSide; readonly now: OpenedSide }> {
  const options = openingOf(given, host);
  const revisions = revisionsIn(what);
  if (revisions === undefined) {
    const [old, now, ...rest] = what;
    if (old === undefined || now === undefined || rest.length > 0)
      throw new Refusal("t6 diff compares two: name two folders or saved results, or a revision first, such as main...HEAD.");
    return { old: await openSide(old, options), now: await openSide(now, options) };
  }
  const { opened, refusal } = await openRevisions(revisions, options);
  if (opened === undefined) throw new Refusal(refusal);
  return opened;
}

/** Whether the changes are such as to fail the run. What could not be explained fails it too, where anything does. */
function failedOn({ assessments }: Diff, failOn: DiffOptions["failOn"]): boolean {
  if (failOn === undefined) return false;
  return assessments.some(({ counts }) => counts.unexplained > 0 || counts.worse > 0 || (failOn === "any" && counts.better + counts.other + counts.causes > 0));
}
