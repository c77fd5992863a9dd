import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { composed, exampleCodes, overlay, type Side } from "../../scripts/diagnostics-cases.ts";
import { type Code, codes, type FixableCode } from "../../src/diagnostics/codes.ts";
import type { Words } from "../../src/diagnostics/words.ts";
import { corrected, toldOf, withTexts } from "./setup.ts";

const fixable = (Object.keys(codes) as Code[]).filter((code): code is FixableCode => (codes[code] as Words).fix !== undefined);

/** What the examples of these show is not a slip: a person decides. */
const leftAlone: readonly FixableCode[] = ["reference/unknown-part", "schema/invalid", "schema/not-one-of", "yaml/syntax", "yaml/unresolved-alias"];

const side = async (code: string, which: Side) => {
  const files = composed(overlay(code, which));
  return withTexts(Object.fromEntries([...files].filter(([name]) => name !== "catalogue.yaml").map(([name, content]) => [name, content.toString("utf8")])));
};

describe.each(fixable.filter((code) => !leftAlone.includes(code)))("%s", (code) => {
  test("becomes its corrected twin: the mistake is gone, and no new one has come", async () => {
    const bad = await side(code, "bad");
    const { changes, data, told, left } = await corrected(bad);
    expect(changes.map(({ file }) => file)).toEqual([...overlay(code, "bad").keys()]);
    for (const [file, content] of overlay(code, "good")) expect(data(file)).toEqual(parse(content.toString("utf8")));
    expect(told).toEqual([]);
    expect(left).toBe(0);
  });

  test("changes nothing the second time, and nothing of what is in order", async () => {
    const { changes } = await corrected(await side(code, "bad"));
    const again = await corrected(await withTexts(Object.fromEntries(changes.map(({ file, after }) => [file, after]))));
    expect([again.changes, again.corrected, again.refused]).toEqual([[], [], []]);
    expect((await corrected(await side(code, "good"))).changes).toEqual([]);
  });
});

test.each(leftAlone)("what the example of %s shows is left to a person", async (code) => {
  const { changes, told } = await corrected(await side(code, "bad"));
  expect(changes).toEqual([]);
  expect(told.map((line) => line.split(" ")[0])).toEqual([code]);
});

test.each(
  exampleCodes().filter((code) => !(fixable as readonly string[]).includes(code) && !/^(?:file|catalogue|gate|waiver|config|baseline|yaml)\//.test(code)),
)("what the example of %s shows is not touched", async (code) => {
  const bad = await side(code, "bad");
  const { changes, told } = await corrected(bad);
  expect(changes).toEqual([]);
  expect(told).toEqual(toldOf(bad));
});
