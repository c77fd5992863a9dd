import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { changed } from "../../src/api/changes.ts";
import { load } from "../../src/api/load.ts";
import { kindOf } from "../../src/schema/kind.ts";
import { isOwnWords, withValues } from "../schema/quoted.ts";
import { base, corrected, textOf, toldOf, withTexts } from "./setup.ts";

const folder = "fixtures/all-met";
const files = readdirSync(folder).map((file) => {
  const data = parse(readFileSync(`${folder}/${file}`, "utf8")) as unknown;
  return { file, data, kind: kindOf(data, file) ?? "assessment" };
});
const all = async () => {
  const [one] = (await load([folder])).assessments;
  if (one === undefined) throw new Error("no assessment");
  return one;
};

test("every value that is nobody's words, in curly quotation marks, is told in the first check and corrected, and words keep theirs", async () => {
  const loaded = await all();
  const quoted = files.map(
    ({ file, data, kind }) =>
      [
        loaded.files.find((one) => one.file.endsWith(file))?.file ?? "",
        stringify(withValues(data, ({ at, value }) => (isOwnWords(kind, at) && at.at(-1) !== "title" ? value : `“${value}”`))),
      ] as const,
  );
  const odd = await changed(loaded, new Map(quoted));
  expect([...new Set(toldOf(odd).map((line) => line.split(" ")[0]))]).toEqual(["schema/odd-sign"]);
  const { data, left, refused } = await corrected(odd);
  expect(refused).toEqual([]);
  for (const [at, { data: was, kind }] of files.entries())
    expect(data(quoted[at]?.[0] ?? "")).toEqual(withValues(was, ({ at, value }) => (isOwnWords(kind, at) && at.at(-1) === "title" ? `“${value}”` : value)));
  expect(left).toBe(0);
});

const head = textOf(base, "assessment.yaml");
const evidence = textOf(base, "T6.3.yaml");

test("an edition is corrected beside other slips of its kind, and not after them", async () => {
  const odd = await withTexts({
    "assessment.yaml": head.replace(/edition: .*/, "edition: “2.1”"),
    "T6.3.yaml": evidence.replace(/said_by: .*/, "said_by: “producer”"),
  });
  expect(toldOf(odd)).toEqual(["schema/odd-sign T6.3.yaml", "schema/odd-sign assessment.yaml"]);
  const { text, told } = await corrected(odd);
  expect(text("assessment.yaml")).toMatch(/^edition: "2.1"$/m);
  expect(told).toEqual([]);
});

test.each([
  ["said_by: “Producer”", /said_by: .*/],
  ["clauses: “T6.3d”", /clauses: .*/],
])("a second slip in the same value: %s", async (slip, at) => {
  const { told } = await corrected(await withTexts({ "T6.3.yaml": evidence.replace(at, slip) }));
  expect(told).toEqual([]);
});
