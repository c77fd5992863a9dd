import { numberText } from "../language/numbers.ts";
import { overwriting } from "../report/printable.ts";
import { usualWidth } from "./appearance.ts";
import type { ProcessHost, ProcessSink, Progress } from "./host.ts";

/** Nobody is told of what takes less, in milliseconds; and no more often than this. */
const [patience, pause] = [500, 100];

/**
 * A host that tells how far its run is, and takes that away before anything else is written. Where nobody waits at a terminal, or a program of
 * another kind does, it is the host as it was given.
 */
export function withProgress(host: ProcessHost, argv: readonly string[]): { readonly host: ProcessHost; readonly end: () => void } {
  const { clock, env, err } = host;
  const isQuiet = argv.some((word) => word === "--quiet" || /^-[a-pr-zA-Z]*q[a-zA-Z]*$/.test(word));
  const isMachine = /^(?!(?:0|false)?$)/i.test(env["CI"] ?? "") || env["TERM"] === "dumb";
  if (clock === undefined || isQuiet || isMachine || !err.isTerminal()) return { host, end: () => undefined };
  const line = transient(err);
  const afterClearing =
    <Content>(write: (content: Content) => void) =>
    (content: Content): void => {
      line.clear();
      write(content);
    };
  const before = (sink: ProcessSink): ProcessSink => ({ ...sink, show: afterClearing(sink.show), pass: afterClearing(sink.pass) });
  return { host: { ...host, out: before(host.out), err: before(err), progress: progressOn(line, clock, err) }, end: line.clear };
}

/** Lines that are there until something else is written. */
function transient(err: ProcessSink) {
  let many = 0;
  const draw = (lines: readonly string[]): void => {
    if (many + lines.length > 0) err.show(overwriting(many, lines));
    many = lines.length;
  };
  return { clear: () => draw([]), draw };
}

function progressOn({ draw: show }: ReturnType<typeof transient>, clock: () => number, err: ProcessSink): Progress {
  const start = clock();
  let drawn = Number.NEGATIVE_INFINITY;
  let phase = { what: "", since: start, words: "" };
  let problem: string | undefined;
  const draw = (now: number): void => {
    if (phase.words === "" || now - start < patience) return;
    drawn = now;
    const width = (err.columns() || usualWidth) - 1;
    show([phase.words, ...(problem === undefined ? [] : [`First problem: ${problem}`])].map((text) => cut(text, width)));
  };
  return {
    tell: (done, of, what) => {
      if (of < 2) return;
      const now = clock();
      if (what !== phase.what || done === 0) phase = { what, since: now, words: "" };
      phase = { ...phase, words: progressWords(done, of, what, now - phase.since) };
      if (now - drawn >= pause) draw(now);
    },
    wantsProblem: () => problem === undefined,
    found: (diagnostics) => {
      const first = problem === undefined ? diagnostics.find(({ severity }) => severity !== "note") : undefined;
      if (first === undefined) return;
      problem = `${first.file}:${first.span.start.line} ${first.message}`.replace(/\s+/g, " ");
      draw(clock());
    },
  };
}

/** How many are done, how fast, and for how much longer: “312 of 5,000 assessments; 48 a second; about 2 minutes left”. */
export function progressWords(done: number, of: number, what: string, milliseconds: number): string {
  const count = `${numberText(done)} of ${numberText(of)} ${what}`;
  if (done === 0 || milliseconds <= 0) return count;
  const rate = done / (milliseconds / 1000);
  const speed = rate >= 1 ? `${numberText(Math.round(rate))} a second` : `${Math.max(1, Math.round(rate * 60))} a minute`;
  return done === of ? count : `${count}; ${speed}; ${left((of - done) / rate)} left`;
}

function left(seconds: number): string {
  const about = (number: number, unit: string): string => `about ${number} ${unit}${number === 1 ? "" : "s"}`;
  if (seconds < 90) return about(Math.max(1, Math.round(seconds)), "second");
  return seconds < 5400 ? about(Math.round(seconds / 60), "minute") : about(Math.round(seconds / 3600), "hour");
}

/** A number as people read it, whatever the locale. */

/** A text without what a terminal would take for an instruction, on one line. */
function cut(text: string, width: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, "");
  const letters = [...plain];
  return letters.length <= width ? plain : `${letters.slice(0, Math.max(0, width - 1)).join("")}…`;
}
