import { beforeAll, describe, expect, test } from "vitest";
import { parametersFor } from "../../../src/assess/parameters.ts";
import type { Catalogue } from "../../../src/model/catalogue.ts";
import type { Result } from "../../../src/model/generated/schemas.ts";
import type { ProfileLevel } from "../../../src/model/profile.ts";
import { leastVerification } from "../../../src/model/profile.ts";
import { entriesFor } from "../../../src/report/explain/entries.ts";
import type { Case, Entry } from "../../../src/report/explain/entry.ts";
import { parameterExamples } from "../../../src/report/explain/words/parameters.ts";
import { below, json, shipped } from "./entries.ts";

const profiles = Object.keys(leastVerification) as ProfileLevel[];

let catalogue: Catalogue;
let entries: readonly Entry[];
beforeAll(async () => {
  catalogue = await shipped();
  entries = entriesFor(catalogue);
});

const isParameter = ({ brief }: Entry): boolean => brief.startsWith("a parameter");

const parameter = (id: string): Entry => {
  const found = entries.find((entry) => entry.id === id && isParameter(entry));
  if (found === undefined) throw new Error(`No parameter ${id}`);
  return found;
};

const list = (): Entry => entries.find(({ id }) => id === "parameters") as Entry;

describe("every parameter that a result prints", () => {
  test.each(profiles)("under the %s profile: its value, what it is, an example", (profile) => {
    for (const { id, value, text } of parametersFor(profile, catalogue)) {
      expect(below(parameter(id), "Its value"), id).toContain(value);
      expect(below(parameter(id), "What it is"), id).toContain(text);
      expect(below(parameter(id), "An example"), id).not.toBe("");
    }
  });

  test("has a heading in the list, with its value", () => {
    const text = list().passages([]);
    expect(text.map(({ heading, bullets = [] }) => (heading === "Others" ? bullets : []))).toEqual(text.map(() => []));
    const bullets = text.flatMap((passage) => passage.bullets ?? []).join("\n");
    for (const profile of profiles)
      for (const { id, value } of parametersFor(profile, catalogue)) expect(bullets).toMatch(new RegExp(`^${id}: .*${literal(value)}`, "m"));
  });

  test("no example is of a parameter that does not exist", () => {
    const ids = parametersFor("basic", catalogue).flatMap(({ id }) => [id, id.split("/")[0]]);
    expect(Object.keys(parameterExamples).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("what depends on the profile is given for all three", () => {
    expect(below(parameter("verification/key"), "Its value")).toBe("basic: checked; enhanced: corroborated; comprehensive: verified");
    expect(below(parameter("horizon"), "Its value")).toBe("24 months");
  });
});

describe("in a saved result", () => {
  const released = json("test/released/0.1.0/npd-2019.json") as Result;
  const one: Case = { catalogue: undefined, result: released, diagnostics: [], display: (file) => file };
  const heading = `In “${released.assessment.title}”`;

  test("a parameter has the value by which it was decided", () => expect(below(parameter("verification/key"), heading, [one])).toBe("verified"));

  test("a parameter of later rules was none", () => expect(below(parameter("horizon"), heading, [one])).toMatch(/^Version 1 of the rules/));

  test("the list is that of the result", () => {
    const bullets = list()
      .passages([one])
      .flatMap((passage) => passage.bullets ?? []);
    expect(bullets).toHaveLength(released.parameters.length);
  });
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
