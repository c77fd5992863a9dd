import { expect, test } from "vitest";
import { printable } from "../../../src/report/printable.ts";
import { gated, inFormat } from "./broken.ts";

test("JSON lines are the diagnostics of the JSON, one to a line, and last the rest of it", async () => {
  const report = await gated();
  const { diagnostics, ...rest } = JSON.parse(await inFormat("json", report));
  const lines = (await inFormat("ndjson", report))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([...diagnostics, { ...rest, diagnostics: [] }]);
});

test("what cannot be seen at a terminal is written out", () => {
  expect(printable("a\u200bb\u2060c\ufeffd")).toBe("a<U+200B>b<U+2060>c<U+FEFF>d");
});
