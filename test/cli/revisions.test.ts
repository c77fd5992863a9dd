import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/cli/refusal.ts";
import { revisionsIn } from "../../src/cli/revisions.ts";

const there = join(import.meta.dirname, "../../fixtures/npd-2019");
const revisions = (from: string, to: string | undefined, sinceCommon: boolean, paths: readonly string[] = ["."]) => ({ from, to, sinceCommon, paths });

describe("what the arguments of t6 diff mean", () => {
  test.each([
    [["main...HEAD"], revisions("main", "HEAD", true)],
    [["main..topic"], revisions("main", "topic", false)],
    [["main..."], revisions("main", "HEAD", true)],
    [["v1.0.0..v1.1.0"], revisions("v1.0.0", "v1.1.0", false)],
    [["origin/main...HEAD", "a", "b"], revisions("origin/main", "HEAD", true, ["a", "b"])],
    [["HEAD"], revisions("HEAD", undefined, false)],
    [["HEAD~2", there], revisions("HEAD~2", undefined, false, [there])],
    [["v1", "v2", there], revisions("v1", undefined, false, ["v2", there])],
  ])("%j", (what, expected) => {
    expect(revisionsIn(what)).toEqual(expected);
  });

  test.each([[[there, there]], [[there, "nowhere"]], [["../nowhere", there]], [["./nowhere", there]], [["nowhere.json", there]]])("two paths: %j", (what) => {
    expect(revisionsIn(what)).toBeUndefined();
  });

  test("one path alone is not enough", () => {
    expect(() => revisionsIn([there])).toThrow(Refusal);
  });
});
