import { expect, test } from "vitest";
import { kindOf } from "../../src/schema/kind.ts";

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
  [JSON.parse('{"__proto__": {"practice": 1}}'), "x.yaml", undefined],
])("%j in %s is %s", (data, name, kind) => {
  expect(kindOf(data, name)).toBe(kind);
});
