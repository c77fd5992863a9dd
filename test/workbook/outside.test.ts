import { describe, expect, test } from "vitest";
import { rewritten } from "../../src/workbook/model/desk.ts";
import { outside } from "../../src/workbook/model/outside.ts";
import { deskOf } from "./npd.ts";

const name = "npd-2019/T6.3.yaml";

/** The files with one of them changed. */
async function opened(change: (text: string) => string) {
  const desk = await deskOf("npd-2019", /assessment|T6\.[13]/);
  const text = desk.open.files.get(name) ?? "";
  return { desk, text, there: new Map([...desk.open.files, [name, change(text)]]) };
}

describe("what is changed outside the page", () => {
  test("is nothing while nothing is", async () => {
    const { desk, there } = await opened((text) => text);
    expect(await outside(desk, there)).toEqual({ kind: "same" });
  });

  test("is shown, with what it changes", async () => {
    const { desk, there } = await opened((text) => `${text}# A remark\n`);
    const found = await outside(desk, there);
    expect(found.kind === "taken" && [found.desk.open.files.get(name), found.desk.saved, found.desk.past]).toEqual([there.get(name), there, []]);
  });

  test("and broken leaves the last good page as it was, and says which line", async () => {
    const { desk, there } = await opened((text) => `${text}broken: [`);
    expect(await outside(desk, there)).toMatchObject({ kind: "broken", told: expect.stringMatching(/^npd-2019\/T6\.3\.yaml, line \d+: /) });
  });

  test("beside what was changed here: both stay", async () => {
    const { desk, there } = await opened((text) => `${text}# A remark\n`);
    const other = "npd-2019/T6.1.yaml";
    const mine = `${desk.open.files.get(other)}# Mine\n`;
    const found = await outside(await rewritten(desk, other, mine, "mine"), there);
    expect(found.kind === "taken" && [found.desk.open.files.get(name), found.desk.open.files.get(other)]).toEqual([there.get(name), mine]);
  });

  test("in the same file as here is for somebody to choose, and nothing is lost", async () => {
    const { desk, text, there } = await opened((before) => `${before}# Theirs\n`);
    expect(await outside(await rewritten(desk, name, `${text}# Mine\n`, "mine"), there)).toEqual({ kind: "conflict", names: [name] });
  });
});
