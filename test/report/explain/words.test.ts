import { beforeAll, describe, expect, test } from "vitest";
import { subjectOf } from "../../../src/cli/subject.ts";
import { codes } from "../../../src/diagnostics/codes.ts";
import { conditions } from "../../../src/gate/rules/conditions.ts";
import { rules } from "../../../src/model/rules.ts";
import type { Entry } from "../../../src/report/explain/entry.ts";
import { groups } from "../../../src/report/explain/words/groups.ts";
import { ruleWords } from "../../../src/report/explain/words/rules/all.ts";
import { below, known } from "./entries.ts";

let entries: readonly Entry[];
beforeAll(async () => {
  entries = await known();
});

const values = groups.flatMap((group) => Object.entries(group.values).map(([value, meaning]) => ({ id: `${group.id}/${value}`, group: group.id, ...meaning })));

describe("what has an id has one meaning under it", () => {
  test("no two groups and no two values share an id", () => {
    const ids = [...groups.map(({ id }) => id), ...values.map(({ id }) => id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every id leads to its own sheet", () => {
    for (const { id } of entries) expect(subjectOf(id, entries).meant.map((entry) => entry.id)).toContain(id);
  });

  test("every title begins with the id", () => {
    for (const { id, title } of entries) expect(title.startsWith(id), title).toBe(true);
  });

  test("every rule, code and condition is there", () => {
    const ids = new Set(entries.map(({ id }) => id));
    for (const id of [...Object.keys(rules), ...Object.keys(codes), ...Object.keys(conditions)]) expect(ids.has(id), id).toBe(true);
  });
});

describe("what decides has a counter-example", () => {
  const deciding = ["kind", "verification", "checker", "said_by", "severity", "state", "stance", "access", "sensitivity", "public_interest", "profile"].concat([
    "standing",
    "finding",
    "position",
    "outcome",
    "divergence",
    "ask",
    "fact",
    "collected_by",
    "type",
    "open_to",
  ]);

  test.each(deciding)("each value of %s", (group) => {
    const own = values.filter((value) => value.group === group);
    expect(own.length).toBeGreaterThan(1);
    for (const { id, counter } of own) expect(counter, id).toMatch(/\S/);
  });

  test.each(Object.keys(rules))("%s: the rule, what lifts it, an example and a counter-example", (id) => {
    const rule = entries.find((entry) => entry.id === id && entry.brief.startsWith("a rule"));
    if (rule === undefined) throw new Error(id);
    for (const heading of ["The rule", "What lifts it", "An example", "A counter-example"]) expect(below(rule, heading), heading).not.toBe("");
  });
});

describe("the words", () => {
  const texts = [
    ...values.flatMap(({ means, example, counter }) => [means, example, ...(counter === undefined ? [] : [counter])]),
    ...Object.values(ruleWords).flatMap(({ example, counter, lift }) => [example, counter, ...(lift === undefined ? [] : [lift])]),
    ...groups.flatMap(({ about, where }) => [about, where]),
  ];

  test("are short, and begin and end as sentences do", () => {
    for (const { means, id } of values) expect(means, id).toMatch(/^[\p{Lu}“].*[.”]$/u);
    for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(260);
  });

  test("are British, plain, and fill in nothing", () => {
    for (const text of texts)
      expect(text).not.toMatch(/\b(?:utilis|leverage|ensure|facilitat|organization|color|behavior|artifact)|\$\{|undefined|"|'(?!s\b|\s)/i);
  });

  test("an example and its counter-example are not the same", () => {
    for (const { example, counter, id } of values) expect(counter, id).not.toBe(example);
  });

  test("no value is explained by itself alone", () => {
    for (const { id, means } of values) expect(means.split(" ").length, id).toBeGreaterThan(1);
  });
});
