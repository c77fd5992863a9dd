import { expect, test } from "vitest";
import { cleaned } from "../../src/cli/cleaned.ts";
import { tellRefusals } from "../../src/cli/told.ts";
import { printable, shownAsIs } from "../../src/report/printable.ts";
import { wrap } from "../../src/report/wrap.ts";
import { sinkTo } from "./sink.ts";

const order = "\u001b[2J\u009b1m\u202e";
const named = "<U+001B>[2J<U+009B>1m<U+202E>";

/** What commands write to a host, and what comes of it. */
function written(isTerminal: boolean) {
  const out: (string | Uint8Array)[] = [];
  const err: (string | Uint8Array)[] = [];
  const host = cleaned({ env: {}, out: sinkTo((text) => out.push(text), isTerminal), err: sinkTo((text) => err.push(text), isTerminal) });
  return { host, out, err };
}

test("a text that was not cleaned does not compile into what somebody sees", () => {
  const shown: string[] = [];
  const { show } = sinkTo((text) => shown.push(String(text)), true);
  // @ts-expect-error: of a text as it came nobody knows what is in it.
  show("any text");
  // @ts-expect-error: put together with one that was not, a text is not clean any more.
  show(`${printable("a")}${"b"}`);
  show(printable(order));
  expect(shown.at(-1)).toBe(named);
});

test.each([true, false])("a sentence is cleaned, whether it goes to a terminal or to a log (terminal: %s)", (isTerminal) => {
  const { host, err } = written(isTerminal);
  host.err.write(`wrote a${order}\u001b[31m\n`);
  host.err.painted(`\u001b[31m${order}\u001b[39m\n`);
  expect(err).toEqual([`wrote a${named}<U+001B>[31m\n`, `\u001b[31m${named}\u001b[39m\n`]);
});

test("a product is cleaned for somebody who looks at it, and goes into a pipe byte for byte", () => {
  const bytes = new Uint8Array([27, 91]);
  for (const isTerminal of [true, false]) {
    const { host, out } = written(isTerminal);
    host.out.write(`\u001b[1mtitle\u001b[22m ${order}\n`);
    host.out.write(bytes);
    expect(out).toEqual([`\u001b[1mtitle\u001b[22m ${isTerminal ? named : order}\n`, bytes]);
  }
});

test("of colours only our own are left in a text that is laid out", () => {
  expect(shownAsIs("\u001b[31mbad\u001b[39m \u001b[35m \u001b[31;5m")).toBe("\u001b[31mbad\u001b[39m <U+001B>[35m <U+001B>[31;5m");
});

/** What a runner of jobs obeys, on GitHub and on Azure: a line that begins so, and a sign anywhere in one. */
const obeyed = /^\s*::|##\[/m;

test("nothing of an input is an order to a runner of jobs, wherever a line is broken", () => {
  const text = "a\n::stop-commands::x\n  ::error file=y::z\n##[error]w ##[x";
  for (const shown of [printable(text), shownAsIs(text), ...wrap("word word word word word word ::error::forged", 24)]) expect(shown).not.toMatch(obeyed);
  expect(printable("Time: 12::30, a::b")).toBe("Time: 12::30, a::b");
  expect(printable(printable(text))).toBe(printable(text));
});

test("what names something is one line, whatever the name", () => {
  const { host, err } = written(false);
  tellRefusals(["a\n::error::b\tc cannot be opened."], host);
  expect(err).toEqual(["t6: a<U+000A>::error::b<U+0009>c cannot be opened.\n"]);
});
