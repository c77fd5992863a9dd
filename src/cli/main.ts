import { TemplatesError } from "../api/templates-error.ts";
import { UsageError } from "../api/usage.ts";
import { columnsOf, isTerminal, type Stream, writeTo } from "../io/streams.ts";
import { cleaned } from "./cleaned.ts";
import { check } from "./commands/check.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Host, ProcessHost, ProcessSink } from "./host.ts";
import { withProgress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { refusalFor, tellRefusal, tellRefusals, watched } from "./told.ts";

function sink(stream: Stream): ProcessSink {
  const write = (content: string | Uint8Array): void => {
    const reason = writeTo(stream, content);
    // Where even the standard error cannot be written to, there is nobody left to tell.
    if (reason !== undefined && stream === 1) throw new Refusal(`The output cannot be written: ${reason}.`);
  };
  return { show: write, pass: write, isTerminal: () => isTerminal(stream), columns: () => columnsOf(stream) };
}

/** Somebody can be asked where both the keyboard and what is shown are a terminal. What asks is loaded only then. */
const asker: ProcessHost["asker"] = async () => (process.stdin.isTTY && isTerminal(2) ? (await import("./ask/terminal.ts")).terminalAsker : undefined);

const thisProcess: ProcessHost = { env: process.env, out: sink(1), err: sink(2), asker, clock: () => performance.now() };

/** What another thread of the same run does. */
export const serve: typeof import("./jobs/serve.ts").serve = async (...order) => (await import("./jobs/serve.ts")).serve(...order);

/** Runs a command line (without the program's own name) and says with which exit code to end. Never throws. */
export async function main(argv: readonly string[], given: ProcessHost = thisProcess): Promise<ExitCode> {
  const { host: watching, told, hasPrinted } = watched(given);
  // How far a run is moves the cursor, so that is not cleaned but cut down by itself.
  const { host: waiting, end } = withProgress(watching, argv);
  const host = cleaned(waiting);
  const code = await ranOf(argv, host);
  end();
  const refusal = code === exit.fine || hasPrinted() ? undefined : await refusalFor(argv, code, told);
  try {
    if (refusal !== undefined) host.out.write(refusal);
  } catch (error) {
    return ended(error, host);
  }
  return code;
}

async function ranOf(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const paths = pathsOfPlainCheck(argv);
    if (paths !== undefined) return await check(paths, {}, host);
    const { runCommand } = await import("./run.ts");
    return await runCommand(argv, host);
  } catch (error) {
    return ended(error, host);
  }
}

/**
 * The paths of a check without any option. That is what runs a thousand times a day, in hooks and in CI, and reading the
 * command line with commander would take a tenth of it. A test holds the two ways to the same result.
 */
function pathsOfPlainCheck([command, ...paths]: readonly string[]): readonly string[] | undefined {
  if (command !== "check" || paths.some((path) => /^-|[^ -~]/.test(path))) return undefined;
  return paths.length === 0 ? ["."] : paths;
}

/** What a thrown thing means for the person at the other end. */
function ended(error: unknown, host: Host): ExitCode {
  if (error instanceof Refusal || error instanceof TemplatesError || error instanceof UsageError) {
    tellRefusal(error.message, host);
    return exit.refused;
  }
  const detail = error instanceof Error ? error.message : String(error);
  tellRefusals([`this is a mistake in t6 itself, not in your files (${detail.split("\n")[0]}).`], host);
  host.err.write("Please report it with the command you ran. T6_DEBUG=1 prints the details.\n");
  if (host.env["T6_DEBUG"] && error instanceof Error) host.err.write(`${error.stack}\n`);
  return exit.bug;
}
