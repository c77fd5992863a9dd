import type { Correction } from "../../api/correction.ts";
import { type Fixed, fix } from "../../api/fix.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { isUnreadable } from "../../gate/rules/outcome.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { counted } from "../../report/tally.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { FixOptions } from "../options.ts";
import { showPatches } from "../patches.ts";
import { Refusal } from "../refusal.ts";
import { openSession } from "../session.ts";
import { finishFirst } from "../unfinished.ts";

/** t6 fix: corrects what can be corrected without guessing, in all files or in none. */
export async function fixFiles(paths: readonly string[], options: FixOptions, host: Host): Promise<ExitCode> {
  const asked = options.asOf === undefined ? {} : { asOf: options.asOf };
  finishFirst(paths, options, host);
  const unread: Diagnostic[] = [];
  const { kept, shared, code } = await openSession(paths, options, host, async (assessed, loaded) => {
    if (assessed.problems.some(isUnreadable)) unread.push(...(await assessed.diagnostics()).filter(isUnreadable));
    return fix(loaded, asked);
  });
  await tellErrors([...shared, ...unread], host, options);
  // What cannot be opened may be what a correction goes by: an id that is there, a clause that is named.
  if (code === exit.refused || unread.length > 0) {
    host.err.write(hindered(kept));
    return exit.refused;
  }
  const changes = kept.flatMap((one) => one.changes);
  if (options.dryRun === true) showPatches(changes, host);
  else {
    const failure = writeAllAtomic(changes.map(({ path, after }) => ({ path, content: after })));
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet !== true) host.err.write(told(kept, changes.length, options.dryRun === true));
  return worst([code, options.dryRun === true && changes.length > 0 ? exit.failed : exit.fine]);
}

/** That something beside the mistakes keeps every one of them from being corrected, and what to do. */
function hindered(kept: readonly Fixed[]): string {
  const waiting = kept.reduce((sum, one) => sum + one.corrected.length, 0);
  const also = waiting === 0 ? "" : ` ${counted(waiting, "correction")} ${waiting === 1 ? "waits" : "wait"} for that.`;
  return `Nothing was written, because what is named above is not read, and a correction may go by it. Put that right, and run t6 fix again.${also}\n`;
}

/** What was corrected, a line each; then how much, and what is left. */
function told(kept: readonly Fixed[], files: number, isDry: boolean): string {
  const corrected = kept.flatMap((one) => one.corrected);
  const left = kept.reduce((sum, one) => sum + one.left, 0);
  const sum = `${counted(corrected.length, "correction")} in ${counted(files, "file")}`;
  const lines = [
    ...corrected.map(({ place, problem, what }: Correction) => `${place}: ${what} (${problem.code})`),
    ...kept.flatMap((one) => one.refused).map(({ place, problem, refusal }) => `${place}: left ${problem.code} alone: ${refusal}.`),
    corrected.length === 0
      ? `Nothing to correct.${isDry ? " The patch is empty, which git apply takes with --allow-empty." : ""}`
      : `${sum}${isDry ? " to make. Nothing was written" : ""}.`,
    ...(left === 0 ? [] : [`${counted(left, "problem")} left for a person: t6 check shows ${left === 1 ? "it" : "them"}.`]),
  ];
  return `${lines.join("\n")}\n`;
}
