import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { composed, exampleCodes, overlay } from "../../scripts/diagnostics-cases.ts";
import { assess } from "../../src/api/assess.ts";
import { loadFiles } from "../../src/api/load-files.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import type { Pointer } from "../../src/model/pointer.ts";

/** The data of an assessment's files by their names, and the catalogue they go by. */
export interface Example {
  readonly name: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly catalogue?: string;
}

const below = (folder: string) => readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [join(folder, one.name)] : []));

const real = [...["all-met", "npd", "npd-2016", "npd-2019"].map((name) => join("fixtures", name)), ...below("fixtures/decisions")].map((folder): Example => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return { name: folder, files: Object.fromEntries(names.map((name) => [name, parse(readFileSync(join(folder, name), "utf8"))])) };
});

/** What can be put together wrongly of entries that are each in order. */
const wrong = exampleCodes()
  .filter((code) => /^(?:reference|evidence|ask|judgement|scope)\//.test(code))
  .map((code): Example => {
    const files = [...composed(overlay(code, "bad"))];
    const own = files.find(([name]) => name === "catalogue.yaml");
    const read = Object.fromEntries(
      files.filter(([name]) => name.endsWith(".yaml") && name !== "catalogue.yaml").map(([name, text]) => [name, parse(String(text))]),
    );
    // One that names its catalogue goes by that.
    if (own === undefined && read["assessment.yaml"]?.catalogue !== undefined) return { name: code, files: read };
    return { name: code, files: read, catalogue: String(own?.[1] ?? readFileSync("fixtures/diagnostics/catalogue.yaml")) };
  });

export const examples: readonly Example[] = [...real, ...wrong];

/** What is told of an assessment. */
export async function told({ files, catalogue }: Example): Promise<readonly Problem[]> {
  const texts = Object.entries(files).map(([name, data]) => [`a/${name}`, JSON.stringify(data, null, 1)]);
  const { assessments } = await loadFiles(
    Object.fromEntries([...texts, ...(catalogue === undefined ? [] : [["c.yaml", catalogue]])]),
    catalogue === undefined ? {} : { catalogue: "c.yaml" },
  );
  const [loaded] = assessments;
  if (loaded === undefined) throw new Error("There is no assessment.");
  return assess(loaded, { asOf: "2025-06-30" }).problems;
}

/** A value in an entry, and the entry. */
export interface Place {
  readonly file: string;
  readonly entry: Pointer;
  readonly pointer: Pointer;
}

/** Keys that have a few words to choose from, wherever they stand. */
const words = ["kind", "state", "stance", "severity", "said_by", "level", "access", "audience", "status", "qualifier"];

const hasFew = (key: string, [entry]: Pointer): boolean =>
  words.includes(key) || (key === "outcome" && entry === "judgement") || (key === "role" && entry === "evidence");

/** Where one of a few words is to stand, or a list or a group of lines: in each entry, and in the judgement. */
export function placesIn({ files }: Example): readonly Place[] {
  return Object.entries(files).flatMap(([file, data]) =>
    Object.entries(data as Record<string, unknown>).flatMap(([key, value]) => {
      if (key === "judgement") return within(value, [key]).map((pointer) => ({ file, entry: [key], pointer }));
      if (!["evidence", "asks", "sources", "not_applicable", "deferred"].includes(key) || !Array.isArray(value)) return [];
      return value.flatMap((one, index) => within(one, [key, index]).map((pointer) => ({ file, entry: [key, index], pointer })));
    }),
  );
}

function within(value: unknown, at: Pointer): readonly Pointer[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]): readonly Pointer[] => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    return typeof one === "object" ? [here, ...within(one, here)] : hasFew(key, at) ? [here] : [];
  });
}

/** An assessment with something at one place that cannot stand there. */
export function planted(example: Example, { file, pointer }: Place): Example {
  const set = (value: unknown, [step, ...rest]: Pointer): unknown => {
    if (step === undefined) return typeof value === "object" ? 4 : "Polisy";
    if (Array.isArray(value)) return value.map((one, index) => (index === step ? set(one, rest) : one));
    return { ...(value as object), [step]: set((value as Record<string, unknown>)[step], rest) };
  };
  return { ...example, files: { ...example.files, [file]: set(example.files[file], pointer) } };
}
