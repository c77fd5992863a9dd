import { type ImportedCorrections, importCorrections } from "../../api/fact-check-reply.ts";
import { type ImportedReply, importReply } from "../../api/reply.ts";
import { isFactCheck, readReply } from "../../api/reply-file.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { leftOut, refusalOf } from "../import-faults.ts";
import { toldAnswers } from "../imported-answers.ts";
import { toldCorrections } from "../imported-corrections.ts";
import { openOne } from "../one-assessment.ts";
import type { AskImportOptions } from "../options.ts";
import { showPatches } from "../patches.ts";
import { Refusal } from "../refusal.ts";
import { finishFirst } from "../unfinished.ts";

/** t6 ask import: the answers of a reply as evidence items, or the corrections of a fact-check, in the files, all or none. */
export async function askImport(answers: string, path: string, options: AskImportOptions, host: Host): Promise<ExitCode> {
  const name = answers === "-" ? "The standard input" : answers;
  const reply = await readReply(answers);
  if ("refusal" in reply) throw new Refusal(reply.refusal);
  finishFirst([path], options, host);
  const one = await openOne(path, options, host, "added");
  if (typeof one === "number") return one;
  const leavesOut = options.leaveOutFaults === true;
  const imported = isFactCheck(reply)
    ? await importCorrections(one.loaded, one.assessed, reply, leavesOut)
    : await importReply(one.loaded, one.decision, reply, await one.assessed.result(), leavesOut);
  if ("refusal" in imported) throw new Refusal(`${name} was not imported, and nothing was written. ${imported.refusal}`);
  if (imported.kind === "faulty") throw new Refusal(refusalOf(name, imported));
  if (options.dryRun === true) showPatches(imported.changes, host);
  else {
    const failure = writeAllAtomic(imported.changes.map(({ path: file, after }) => ({ path: file, content: after })));
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  // That something was left out is told to whoever wants to hear nothing else.
  host.err.write(leftOut(imported.faults));
  if (options.quiet !== true) host.err.write(told(imported, options.dryRun === true));
  return exit.fine;
}

const told = (imported: ImportedReply | ImportedCorrections, isDry: boolean): string =>
  imported.kind === "corrections" ? toldCorrections(imported, isDry) : toldAnswers(imported, isDry);
