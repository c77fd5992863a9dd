import { CommanderError } from "commander";
import { columnsOf, isTerminal, type Stream, writeTo } from "../io/streams.ts";
import { widthFor } from "./appearance.ts";
import { check } from "./commands/check.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Host, Sink } from "./host.ts";
import { type Actions, createProgram } from "./program.ts";
import { Refusal } from "./refusal.ts";

/** @public Called by the second thread of a large check. */
export { checkShare } from "./share.ts";

const sink = (stream: Stream): Sink => ({
  write: (text) => writeTo(stream, text),
  isTerminal: () => isTerminal(stream),
  columns: () => columnsOf(stream),
});

const thisProcess: Host = { env: process.env, out: sink(1), err: sink(2) };

/** Runs a command line (without the program's own name) and says with which exit code to end. Never throws. */
export async function main(argv: readonly string[], host: Host = thisProcess): Promise<ExitCode> {
  let code: ExitCode = exit.fine;
  const program = createProgram(
    actionsFor(host, (ended) => {
      code = ended;
    }),
  );
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      outputError: (text, write) => write(`${text.replace(/^error: /, "t6: ")}${command === program ? "" : ""}`),
      getOutHelpWidth: () => widthFor(host.out, host.env),
      getErrHelpWidth: () => widthFor(host.err, host.env),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return ended(error, host);
  }
}

/** Each command is loaded when it is called; all but the one that is called most and has to be quickest. */
function actionsFor(host: Host, end: (code: ExitCode) => void): Actions {
  return {
    check: async (paths, options) => end(await check(paths, options, host)),
    score: async (paths, options) => end(await (await import("./commands/score.ts")).score(paths, options, host)),
    report: async (paths, options) => end(await (await import("./commands/report.ts")).report(paths, options, host)),
    explain: async (id, path, options) => end(await (await import("./commands/explain.ts")).explain(id, path, options, host)),
    completion: async (shell) => end(await (await import("./commands/completion.ts")).completion(shell, host)),
  };
}

/** What a thrown thing means for the person at the other end. */
function ended(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.refused;
  if (error instanceof Refusal) {
    host.err.write(`t6: ${error.message}\n`);
    return exit.refused;
  }
  const detail = error instanceof Error ? error.message : String(error);
  host.err.write(`t6: this is a mistake in t6 itself, not in your files (${detail.split("\n")[0]}).\n`);
  host.err.write("Please report it with the command you ran. T6_DEBUG=1 prints the details.\n");
  if (host.env["T6_DEBUG"] && error instanceof Error) host.err.write(`${error.stack}\n`);
  return exit.bug;
}
