import { existsSync, readFileSync } from "node:fs";
import { type Call, inRoom } from "./calls.ts";
import { type Main, type Ran, ranOn } from "./host.ts";
import { faultsIn, isPacked } from "./looks.ts";

/** What did not hold of a run. */
export interface Fault {
  readonly call: string;
  /** What it comes to, for telling one kind of fault from another. */
  readonly what: string;
}

/** The longest that a run on a small input may take, in milliseconds. */
const longest = 2_000;

/** Control characters but for tab and line break, and what turns the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const orders = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;
const trace = /^\s+at .+:\d+:\d+\)?$/m;

/** Runs a call on what lies in a room, and says what does not hold of it. */
export async function judged(
  main: Main,
  call: Call,
  room: string,
  isSound: boolean,
  isTimed: boolean,
): Promise<{ readonly ran: Ran; readonly faults: readonly Fault[] }> {
  const argv = inRoom(call.argv, room);
  const ran = await ranOn(main, argv);
  const { code, err, out, ms } = ran;
  const printed = out.toString("utf8");
  const faults: string[] = [];
  if (![0, 1, 2].includes(code)) faults.push(`exit ${code}: ${/\(([^\n]*)\)\.$/m.exec(err)?.[1] ?? err.slice(0, 200)} ${placeOf(err)}`);
  else if (trace.test(err)) faults.push(`stack trace: ${placeOf(err)}`);
  // What else the machine has to do is not what is looked for.
  if (isTimed && ms > longest && (await ranOn(main, argv)).ms > longest) faults.push("slow");
  // A patch is byte for byte what git takes, but at a terminal.
  const isExact = isPacked(call.printed) || call.argv.includes("--dry-run");
  const order = orders.exec(err) ?? (isExact ? null : orders.exec(printed));
  if (order !== null)
    faults.push(`U+${order[0].charCodeAt(0).toString(16).padStart(4, "0")} on the ${orders.test(err) ? "standard error" : "standard output"}`);
  if (isSound && call.renders && code !== 0) faults.push(`check passes, and it ends with ${code}: ${err.replaceAll(room, ".").slice(0, 200)}`);
  const file = argv[argv.indexOf("-o") + 1];
  const isFile = argv.includes("-o") && file !== undefined;
  const content = isFile ? (existsSync(file) ? readFileSync(file) : Buffer.alloc(0)) : out;
  if (content.length > 0) faults.push(...faultsIn(content, call));
  else if (call.printed === "json" || (code === 0 && call.renders)) faults.push("nothing is printed");
  return { ran, faults: faults.map((what) => ({ call: call.name, what })) };
}

/** Where in the sources it went wrong: the first lines of a trace. */
const placeOf = (err: string): string =>
  [...err.matchAll(/^\s+at (?:async )?(\S+) .*?([^/\\]+):(\d+):\d+\)?$/gm)]
    .slice(0, 4)
    .map(([, name]) => name)
    .join(" < ");

/** Whether a check found nothing that keeps a file from counting. */
export function isSoundBy(ran: Ran): boolean {
  try {
    const { diagnostics, refusals } = JSON.parse(ran.out.toString("utf8")) as { diagnostics: { severity: string }[]; refusals: unknown[] };
    return ran.code < 2 && refusals.length === 0 && diagnostics.every(({ severity }) => severity !== "error");
  } catch {
    return false;
  }
}
