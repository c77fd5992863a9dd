import { fileURLToPath } from "node:url";
import { play } from "./terminal.mjs";

const clock = fileURLToPath(new URL("clock.cjs", import.meta.url));

/** The words of a command line, as a shell takes them apart: quotation marks hold words together. */
const wordsOf = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);

/** Nothing of the machine that records may be seen. */
const environment = () => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TMPDIR: process.env.TMPDIR,
  TERM: "xterm-256color",
  LANG: "C.UTF-8",
  NO_COLOR: "1",
});

/** Plays a session in a folder, and gives what each of its commands leaves on the screen, under the command as it was typed. */
export async function record(session, command, folder) {
  const blocks = [];
  for (const { command: line, answers = [], before } of session) {
    before?.(folder);
    const { code, text } = await play(process.execPath, ["--require", clock, command, ...wordsOf(line).slice(1)], { cwd: folder, env: environment(), answers });
    if (code !== 0) throw new Error(`${line} ended with ${code}:\n${text}`);
    blocks.push(`$ ${folded(line)}\n${text}`.trimEnd());
  }
  return blocks;
}

/** A long command on several lines, as one would type it. */
function folded(line) {
  return line.length <= 78 ? line : line.replaceAll(/ (?=--)/g, " \\\n    ");
}
