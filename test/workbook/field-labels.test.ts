import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasForm, labels } from "../../src/workbook/model/labels.ts";
import { pagesOf } from "../../src/workbook/model/words.ts";
import { entryWay } from "../../src/workbook/page/draft-way.ts";
import { deskOf } from "./npd.ts";

/*
 * Where a page tells somebody what to do, it names the field as its form does, and leads there.
 */

const folder = join(import.meta.dirname, "../../src/workbook/page");
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

const { open } = await deskOf("npd-2019");
const { decision } = open.assessed;
if (decision === undefined) throw new Error("It can be decided.");

const asked = pagesOf(decision).flatMap(({ what, fields }) =>
  fields.filter(({ kind, takesAway }) => kind.is !== "shown" && kind.is !== "home" && takesAway !== true).map((field) => ({ what, field })),
);

describe("what is said of a field names it by the label of its form; what has none is put right in the text of the file", () => {
  test.each([...new Map(asked.map(({ what, field }) => [`${what} ${field.key}`, { what, field }])).values()])("$what $field.key", ({ what, field }) => {
    const own = (labels[what] as Readonly<Record<string, string>>)[field.key];
    // What has no words of its own here is shown as a book calls it, by its key.
    expect(own !== undefined || pages.includes(`"${field.key}"`)).toBe(hasForm(what, field.key));
  });
});

test("how one can tell is called as the form calls it, fact by fact", () => {
  const reasons = asked.filter(({ what, field }) => what === "assessment" && /^data\.\w+\.reason$/.test(field.key)).map(({ field }) => field.label);
  expect(reasons).toEqual([
    "How can one tell whether they are about people?",
    "How can one tell who collects them?",
    "How can one tell whether they are linked to other data?",
    "How can one tell whether somebody outside receives them?",
    "How can one tell whether researchers can use the detailed records?",
  ]);
});

test("what is wrong with evidence leads to the page of the form that has the field", () => {
  const way = (key: string) => entryWay({ what: "evidence", id: "log" }, key);
  expect(way("verification.on")).toBe("#/evidence/log/checked");
  expect(way("access")).toBe("#/evidence/log/access");
  expect(way("limitations.material")).toBe("#/evidence/log/limits");
  expect(way("shows")).toBe("#/evidence/log/clauses");
  expect(way("")).toBe("#/evidence/log");
});
