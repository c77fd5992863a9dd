import { expect, test } from "vitest";
import { signOff } from "../../src/sign-off/check.ts";
import { rewritten } from "../../src/workbook/model/desk.ts";
import { saidOfProblem } from "../../src/workbook/model/problem-places.ts";
import { deskOf } from "./npd.ts";

/*
 * What keeps an annex from being final is listed all at once: a list that grows when something on it is done is none.
 */

test("the as-of day, and what was not judged, together", async () => {
  const desk = await deskOf("npd-2019", /^(?!.*T6\.[23])/);
  const name = "npd-2019/assessment.yaml";
  const { open } = await rewritten(desk, name, (desk.open.files.get(name) ?? "").replace(/^as_of:.*\n/m, ""), "taking out the day");
  const [result, { decision }] = [await open.assessed.result(), open.assessed];
  if (result === undefined || decision === undefined) throw new Error("It can be decided.");
  const texts = signOff(result, ["annex"]).map((one) => saidOfProblem(one, decision).text);
  expect(texts.join("\n")).toMatch(/Up to which day/);
  expect(texts.filter((text) => /nobody has judged it/.test(text))).toHaveLength(2);
});
