import { describe, expect, test } from "vitest";
import { compareResults } from "../../src/api/compare.ts";
import { diffSides } from "../../src/api/diff.ts";
import type { DocumentTree } from "../../src/document/tree.ts";
import type { Link, LinkReport, Result } from "../../src/model/generated/schemas.ts";
import { comparisonTree } from "../../src/report/comparison/tree.ts";
import { diffTree } from "../../src/report/diff/tree.ts";
import { forecastTree } from "../../src/report/forecast/tree.ts";
import { hostDocument } from "../../src/report/host-markdown.ts";
import { linksTree } from "../../src/report/links/tree.ts";
import { resultOf } from "../golden/results.ts";
import { traps } from "../render/reading/awkward.ts";
import { madeOf } from "../render/reading/documents.ts";
import { outlineOfPage } from "../render/reading/html.ts";
import { outlineOfMarkdown } from "../render/reading/markdown.ts";
import { outlineOfOdt } from "../render/reading/odt.ts";
import { lacks, outlineOf } from "../render/reading/outline.ts";
import { documentOf, entry } from "./forecast/sample.ts";

/*
 * A report on a run is a document: one tree, and the writers that every document has.
 */

const side = (name: string, result: Result) => ({ results: [{ name, key: name, result }], alike: [], undecided: [], diagnostics: [], refusals: [] });

async function diffOf(names: readonly (readonly [old: string, now: string])[]): Promise<DocumentTree> {
  const all = async (at: 0 | 1) => ({
    ...side("", await resultOf("npd")),
    results: await Promise.all(names.map(async (pair) => ({ name: pair[0], key: pair[0], result: await resultOf(pair[at]) }))),
  });
  const { diff, refusals } = await diffSides(await all(0), await all(1), { anyway: true });
  expect(refusals).toEqual([]);
  return diffTree(diff);
}

async function comparisonOf(): Promise<DocumentTree> {
  const self = await resultOf("all-met");
  const other = await resultOf("all-met", { head: { assessor: { name: "A regulator", role: "regulator" } } });
  const { document } = compareResults({ name: "self", key: "", result: self }, { name: "other", key: "", result: other });
  if (document === undefined) throw new Error("not compared");
  return comparisonTree(document);
}

const gone = (address: string): Link => ({
  address,
  state: "gone",
  failing: true,
  days: 20,
  status: 404,
  remembered: false,
  places: [{ role: "source", assessment: "npd", file: "npd/assessment.yaml", line: 7, column: 5, id: "register" }],
});

const linksOf = (addresses: readonly string[]): DocumentTree =>
  linksTree({
    format: "t6-links",
    diagnostics: [],
    refusals: [],
    version: 1,
    tool: { name: "t6", version: "1.2.3" },
    checked_on: "2026-03-01",
    counts: { ok: 0, moved: 0, gone: addresses.length, changed: 0, blocked: 0, unreachable: 0, unchecked: 0 },
    failing: addresses.length,
    addresses: addresses.map(gone),
    clauses: [],
  } as unknown as LinkReport);

const reports: Readonly<Record<string, () => Promise<DocumentTree>>> = {
  "t6 diff of one": () => diffOf([["npd-2016", "npd-2019"]]),
  "t6 diff of two": () =>
    diffOf([
      ["npd-2016", "npd-2019"],
      ["npd", "npd-2019"],
    ]),
  "t6 compare": comparisonOf,
  "t6 links": async () => linksOf(["https://example.org/register", "https://example.org/a|b"]),
  "t6 forecast": async () => forecastTree(documentOf([entry, { ...entry, kind: "waiver_expires", findings: [], positions: [], raises: [] }])),
};

describe.each(Object.keys(reports))("%s", (name) => {
  const tree = () => (reports[name] as () => Promise<DocumentTree>)();

  test("has the headings, lists, tables, links and words of the tree in every format", async () => {
    const made = await madeOf(await tree());
    expect(outlineOfMarkdown(made.markdown)).toEqual(outlineOf(made.tree, lacks.markdown));
    expect(outlineOfPage(made.page)).toEqual(outlineOf(made.tree, lacks.html));
    expect(outlineOfOdt(made.content)).toEqual(outlineOf(made.tree, lacks.odt));
    expect(outlineOf(made.tree, lacks.html).words).not.toMatch(/undefined|\[object|NaN/);
  });

  test("has one title, which it is known by, and skips no level", async () => {
    const made = await tree();
    const headings = outlineOf(made, {}).headings;
    const levels = headings.map((heading) => Number(heading[0]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(headings[0]).toBe(`1 ${made.title.replace(/\s+/g, "")}`);
  });
});

test("what stands in a report is words, in a comment too", async () => {
  const texts = [...traps, "@octocat, see #12", "</details>", "| a | b |"];
  const tree = forecastTree(documentOf(texts.map((title) => ({ ...entry, title }))));
  expect(outlineOf(tree, {}).rows).toHaveLength(texts.length + 1);
  const comment = hostDocument(tree.body);
  expect(outlineOfMarkdown(comment).rows).toHaveLength(texts.length + 1);
  expect(comment).not.toMatch(/(?<!\w)@octocat|(?<!\\)<\/details>/);
  const page = outlineOfPage((await madeOf(tree)).page);
  expect(page).toEqual(outlineOf(tree, lacks.html));
});

test("an address that may not be opened is words", () => {
  const unsafe = linksOf(["javascript:alert(1)", "https://example.org/"]);
  expect(outlineOf(unsafe, {}).links).toEqual(["https://example.org/ → https://example.org/"]);
});
