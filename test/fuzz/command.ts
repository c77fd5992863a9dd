import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Failure, fuzz } from "./fuzz.ts";
import type { Main } from "./host.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`--${name} takes a number, and ${text} is none.`);
  return value;
};

/** The text of a file as it can be read at a terminal: its first lines, with everything odd written out. */
function shown(content: string | Uint8Array): string {
  if (typeof content !== "string") return `    (${content.length} bytes)`;
  const lines = content.split("\n");
  const written = lines.slice(0, 30).map(
    (line) =>
      `    ${JSON.stringify(line)
        .slice(1, -1)
        .replace(/[^ -~]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
        .slice(0, 200)}`,
  );
  return [...written, ...(lines.length > 30 ? [`    … ${lines.length - 30} more lines`] : [])].join("\n");
}

function told({ kind, call, what, seed, files, argv }: Failure): void {
  say(`\nFAILED ${kind}: ${call}\n  ${what.replaceAll("\n", "\n  ")}`);
  for (const [path, content] of Object.entries(files)) say(`  ${JSON.stringify(path)}:\n${shown(content)}`);
  say(`  t6 ${argv.join(" ")}`);
  say(`  again: npm run fuzz -- --kind ${kind} --seed ${seed} --runs 1`);
}

/** Reads the command line of npm run fuzz and runs a session. Gives the exit code. */
export async function command(argv: readonly string[], main: Main): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      runs: { type: "string", default: "1000" },
      seed: { type: "string", default: "20191231" },
      kind: { type: "string" },
      calls: { type: "string" },
      "time-box": { type: "string" },
      save: { type: "string" },
    },
  });
  const timeBox = values["time-box"];
  const session = await fuzz({
    main,
    runs: number("runs", values.runs),
    seed: number("seed", values.seed),
    ...(values.kind !== undefined && { kind: values.kind }),
    ...(values.calls !== undefined && { calls: number("calls", values.calls) }),
    ...(timeBox !== undefined && { timeBox: number("time-box", timeBox) * 1000 }),
    found: told,
  });
  say("");
  for (const [name, { inputs, sound }] of session.byKind)
    say(`${name.padEnd(14)}${String(inputs).padStart(8)} inputs${sound > 0 ? `, ${sound} of which check lets pass` : ""}`);
  for (const { kind, call, what, times } of session.failures) say(`${times} times: ${kind}: ${call}: ${what.split("\n")[0]}`);
  say(`${session.inputs} inputs, ${session.calls} calls, ${session.failures.length === 0 ? "nothing failed" : `${session.failures.length} kinds of failure`}.`);
  if (values.save !== undefined) writeFileSync(values.save, JSON.stringify(session.failures, null, 1));
  return session.failures.length === 0 ? 0 : 1;
}
