import fc from "fast-check";
import type { Nodes, Root, TableRow } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { printable } from "../../../src/report/printable.ts";
import { gated, inFormat } from "./broken.ts";
import { diagnostic, reportOf } from "./sample.ts";

const read = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

const nodesOf = (node: Nodes): readonly Nodes[] => [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];

/** The comment that keeps a sign and a name apart is seen by nobody. */
const isUnseen = (node: Nodes): boolean => node.type === "html" && node.value === "<!-- -->";

const textOf = (node: Nodes): string => (isUnseen(node) ? "" : "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "");

const rowsOf = (root: Root): readonly (readonly string[])[] =>
  nodesOf(root)
    .filter((node): node is TableRow => node.type === "tableRow")
    .map(({ children }) => children.map(textOf));

test("the verdict, what failed the gate, the counts, the waivers, and a table of everything, the gravest first", async () => {
  const report = await gated();
  const root = read(await inFormat("markdown", report));
  expect(textOf(root.children[0] as Nodes)).toBe("t6 check: failed");
  const lists = root.children.filter(({ type }) => type === "list").map(textOf);
  expect(lists).toEqual([report.gate.failures.join("")]);
  const rows = rowsOf(root);
  expect(rows).toContainEqual(["Counted at the gate", "7", "3", "2"]);
  expect(rows).toContainEqual(["ask/overdue", "broken/asks.yaml", "expired: its last day was 2025-05-31", "B. Head", "On leave | back in May."]);
  const severities = rows.map(([severity]) => severity).filter((severity) => /^(?:error|warning|note)/.test(severity ?? ""));
  expect(severities).toHaveLength(report.diagnostics.length);
  expect(severities.slice(-2)).toEqual(["warning (waived)", "warning (in the baseline)"]);
});

test("words of a file stay words: no mark-up, no link, no cell of their own", async () => {
  const root = read(await inFormat("markdown", await gated()));
  // This reader looks for addresses in what was escaped, too; a host does not.
  const isAddress = (node: Nodes): boolean => node.type === "link" && textOf(node) === node.url;
  expect(new Set(nodesOf(root).flatMap((node) => (isUnseen(node) || isAddress(node) ? [] : node.type)))).toEqual(
    new Set(["root", "heading", "text", "paragraph", "strong", "list", "listItem", "table", "tableRow", "tableCell"]),
  );
  expect(rowsOf(root).flat()).toContainEqual(expect.stringContaining("‘no|tice, 100%: <b>`now`</b> {0} [a](b) @all’"));
});

test("a law: every message reads back as it was, its white space apart", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (words) => {
      const root = read(await inFormat("markdown", reportOf([{ ...diagnostic, message: `It is ${words}.` }])));
      const plain = (text: string) => printable(text).replace(/[\t\n\v\f\r ]+/g, " ");
      expect(rowsOf(root)[1]?.[2]).toBe(plain(`It is ${words}. (reference/unknown-clause)`));
    }),
    { numRuns: 1000 },
  );
});

test("it fits into a comment however much there is, and says what it leaves out", async () => {
  const text = await inFormat("markdown", reportOf(Array.from({ length: 2000 }, (_, index) => ({ ...diagnostic, message: `Mistake ${index}.` }))));
  expect(text.length).toBeLessThan(65_536);
  const rows = rowsOf(read(text)).length - 1;
  expect(rows).toBeGreaterThan(100);
  expect(text).toContain(`And ${2000 - rows} more diagnostics`);
});

test("it fits into a comment, whatever there is much of, and however long it is", async () => {
  const sentences = Array.from({ length: 3000 }, (_, index) => `Sentence ${index} about | and @somebody.`);
  const waiver = { code: "c", where: "w", approved_by: "A", approved_on: "2025-01-01", expires: "2025-12-31", state: "used" as const, matches: 1 };
  const severity = { config: "t6.config.yaml", codes: ["a/b"], severity: "off" as const, matches: 1 };
  const { gate } = reportOf([]);
  const much = [
    reportOf([], { refusals: sentences }),
    reportOf([], { gate: { ...gate, passed: false, failures: sentences } }),
    reportOf([], { waivers: sentences.map((reason) => ({ ...waiver, reason })) }),
    reportOf([], { severities: sentences.map((reason) => ({ ...severity, reason })) }),
    reportOf([], { refusals: sentences, gate: { ...gate, passed: false, failures: sentences, in_baseline: sentences } }),
    reportOf([{ ...diagnostic, message: "@".repeat(70_000) }, diagnostic]),
    reportOf([], { gate: { ...gate, passed: false, failures: ["@".repeat(70_000)] } }),
    reportOf([diagnostic], { excluded: sentences.map((sentence) => ({ folder: sentence.repeat(200), config: "t6.config.yaml", pattern: "x" })) }),
    reportOf([diagnostic], { changed: { since: "main", unchanged: 1, gone: sentences } }),
  ];
  for (const report of much) {
    const text = await inFormat("markdown", report);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\bmore\b/);
  }
});

test("where nothing is wrong it is short", async () => {
  expect(await inFormat("markdown", reportOf([]))).toBe("## t6 check: passed\n\n2 files in 1 assessment: no problems.\n");
});
