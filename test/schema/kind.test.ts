import { expect, test } from "vitest";
import { kindOf, openingOf } from "../../src/schema/kind.ts";

test.each([
  [{ practice: "T6.1" }, "anything.yaml", "practice"],
  [{ practice: "T6.1" }, "assessment.yaml", "practice"],
  [{ evidence: [] }, "x.yaml", "practice"],
  [{ practise: "T6.1", judgement: {} }, "T6.1.yaml", "practice"],
  [{ asks: [] }, "x.yaml", "asks"],
  [{ producer: {}, title: "x" }, "x.yaml", "assessment"],
  [{ edition: "2.0" }, "x.yaml", "assessment"],
  [{ title: "x" }, "assessment.yml", "assessment"],
  [{ catalogue: "t6", practices: [] }, "x.yaml", "catalogue"],
  [{ catalogue: "./ours.yaml" }, "t6.config.yaml", "config"],
  [{ fail_on: "error" }, "x.yaml", "config"],
  [null, "folder/T6.1-extra.yaml", "practice"],
  [[], "asks.yaml", "asks"],
  ["text", "folder\\assessment.yaml", "assessment"],
  [undefined, "t6.config.yml", "config"],
  [null, "our-catalogue.yaml", "catalogue"],
  [{ title: "x" }, "notes.yaml", undefined],
  [null, "Trust.yaml", undefined],
  [null, "4.1.yaml", "practice"],
  [null, "KB-2.3 evidence.yaml", "practice"],
  [JSON.parse('{"__proto__": {"practice": 1}}'), "x.yaml", undefined],
])("%j in %s is %s", (data, name, kind) => {
  expect(kindOf(data, name)).toBe(kind);
});

test("an empty file is told to begin with what files of its name begin with", () => {
  const goes = "If it is not needed, delete it.";
  expect(openingOf("asks.yaml")).toEqual({ example: "asks: []", hint: goes });
  expect(openingOf("T6.3.yaml")).toEqual({ example: "practice: T6.3", hint: goes });
  expect(openingOf("folder/T6.12-extra.yaml")).toEqual({ example: "practice: T6.12", hint: goes });
  expect(openingOf("4.1.yaml")).toEqual({ example: "practice: 4.1", hint: goes });
  expect(openingOf("notes.yaml")).toEqual({ example: "practice: …", hint: goes });
  expect(openingOf("t6.config.yaml")).toEqual({ example: "fail_on: error", hint: goes });
});

test("the main file of an assessment is not told to go", () => {
  expect(openingOf("assessment.yaml")).toEqual({ example: "title: …" });
});
