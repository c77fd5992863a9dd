import type { Assessed, LoadedAssessment } from "../api/types.ts";
import { severalWords } from "../api/unfound.ts";
import { outcomeOf } from "../gate/rules/outcome.ts";
import type { Decision } from "../model/decision.ts";
import { tellErrors } from "./errors.ts";
import { type ExitCode, exit, worst } from "./exit.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { openSession } from "./session.ts";

/** The one assessment that a command is about. */
export interface OneAssessment {
  readonly loaded: LoadedAssessment;
  readonly assessed: Assessed;
  readonly decision: Decision;
}

/**
 * Opens the one assessment at a path. Where its files cannot be read in full, says why and gives the exit code: whatever is worked
 * out from half an assessment would be wrong.
 * @param what the command's doing, to end the sentence "Nothing was …"
 */
export async function openOne(path: string, options: InputOptions, host: Host, what: string): Promise<OneAssessment | ExitCode> {
  const several = (folders: readonly string[]): never => {
    throw new Refusal(severalWords(path, folders));
  };
  const { kept, shared, code } = await openSession([path], { ...options, several }, host, async (assessed, loaded) => ({ assessed, loaded }));
  const [one] = kept;
  if (one === undefined || code !== exit.fine) {
    await tellErrors(shared, host, options);
    return worst([code, exit.failed]);
  }
  const { assessed, loaded } = one;
  if (assessed.decision === undefined || loaded.assessment?.lost?.length !== 0) {
    const found = await assessed.diagnostics();
    await tellErrors(found, host, options);
    host.err.write(`Nothing was ${what}: not all of the files can be read as they are.\n`);
    return worst([exit.failed, exit[outcomeOf(found)]]);
  }
  return { loaded, assessed, decision: assessed.decision };
}
