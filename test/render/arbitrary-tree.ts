import fc from "fast-check";
import type { BlockContent, Heading, ListItem, PhrasingContent, RootContent, TableRow } from "mdast";
import { type DocumentTree, type Shape, styleNames } from "../../src/document/tree.ts";
import { awkwardText } from "./reading/awkward.ts";
import { sampleTree } from "./sample-tree.ts";

/*
 * Trees as templates can make them, with any words in any place: one heading of the first level, no level left out, no heading without words, and lists
 * whose items begin with words.
 */

const words = fc.oneof(awkwardText, fc.lorem({ maxCount: 12 }));
/** Words that can be seen whatever else is in them. */
const visible = fc.tuple(fc.constantFrom("Seen", "T6.1a", "“Met”"), words).map(([first, rest]) => `${first} ${rest}`);
const anchorName = fc.constantFrom("top", "clause-T6.1a", "s.1", "practice-T6.2", "a".repeat(60));
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anchorName.map((name) => `#${name}`),
  fc.constantFrom("javascript:alert(1)", "mailto:a@example.org", "https://example.org/%zz{é}|#a#b", "#nowhere", "//example.org", "https://example.org/\ud800"),
  words,
);

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ shape: fc.constant("box" as const), x: fc.nat(200), y: fc.nat(50), width: fc.nat(200), height: fc.nat(50), filled: fc.boolean() }),
  fc.record({
    shape: fc.constant("line" as const),
    x1: fc.nat(200),
    y1: fc.nat(50),
    x2: fc.nat(200),
    y2: fc.nat(50),
    look: fc.constantFrom("dashed" as const, "soft" as const),
  }),
  fc.record({
    shape: fc.constant("words" as const),
    x: fc.nat(200),
    y: fc.nat(50),
    size: fc.integer({ min: 6, max: 20 }),
    text: words,
    at: fc.constantFrom("start" as const, "middle" as const, "end" as const),
  }),
);
const drawing = fc.record({ width: fc.integer({ min: 1, max: 1500 }), height: fc.integer({ min: 1, max: 200 }), shapes: fc.array(shape, { maxLength: 4 }) });

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent[]; one: PhrasingContent }>((tie) => ({
  phrasing: fc.array(tie("one"), { minLength: 1, maxLength: 3, depthIdentifier: "phrasing" }),
  one: fc.oneof(
    { depthSize: "small", withCrossShrink: true, depthIdentifier: "phrasing" },
    words.map((value): PhrasingContent => ({ type: "text", value })),
    words.map((value): PhrasingContent => ({ type: "inlineCode", value })),
    fc.constant<PhrasingContent>({ type: "break" }),
    anchorName.map((value): PhrasingContent => ({ type: "anchor", value })),
    fc.tuple(words, drawing).map(([value, drawn]): PhrasingContent => ({ type: "picture", value, drawing: drawn })),
    fc
      .tuple(fc.constantFrom("strong" as const, "emphasis" as const, "delete" as const, "small" as const), tie("phrasing"))
      .map(([type, children]): PhrasingContent => ({ type, children })),
    fc.tuple(url, tie("phrasing")).map(([to, children]): PhrasingContent => ({ type: "link", url: to, children })),
  ),
}));
const beginning = fc.tuple(visible, phrasing).map(([value, rest]): PhrasingContent[] => [{ type: "text", value }, ...rest]);

const row = (cells: number): fc.Arbitrary<TableRow> =>
  fc
    .array(phrasing, { minLength: 1, maxLength: cells })
    .map((each) => ({ type: "tableRow", children: each.map((children) => ({ type: "tableCell", children })) }));

const table: fc.Arbitrary<BlockContent> = fc.integer({ min: 1, max: 5 }).chain((cells) =>
  fc
    .record({
      caption: fc.option(visible, { nil: undefined }),
      heads: fc.boolean(),
      totals: fc.nat(2),
      widths: fc.option(fc.array(fc.nat(100), { minLength: cells, maxLength: cells }), { nil: undefined }),
      rows: fc.array(row(cells), { minLength: 1, maxLength: 4 }),
      align: fc.option(fc.array(fc.constantFrom("left" as const, "right" as const, "center" as const, null), { maxLength: cells }), { nil: null }),
    })
    .map(({ caption, heads, totals, widths, rows, align }): BlockContent => {
      const data = { heads, totals, ...(caption === undefined ? {} : { caption }), ...(widths === undefined ? {} : { widths }) };
      return { type: "table", align, data, children: rows };
    }),
);

const facts = fc
  .array(fc.tuple(visible, phrasing), { minLength: 1, maxLength: 3 })
  .map((each): BlockContent => ({ type: "facts", children: each.map(([name, children]) => ({ type: "fact", name, children })) }));

const { block } = fc.letrec<{ blocks: BlockContent[]; block: BlockContent; item: ListItem }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3, depthIdentifier: "block" }),
  item: fc
    .tuple(beginning, fc.array(tie("block"), { maxLength: 2, depthIdentifier: "block" }), fc.constantFrom(null, true, false))
    .map(
      ([children, more, checked]): ListItem => ({ type: "listItem", spread: more.length > 1, checked, children: [{ type: "paragraph", children }, ...more] }),
    ),
  block: fc.oneof(
    { depthSize: "small", depthIdentifier: "block" },
    phrasing.map((children): BlockContent => ({ type: "paragraph", children })),
    words.map((value): BlockContent => ({ type: "code", value })),
    fc.constant<BlockContent>({ type: "thematicBreak" }),
    fc.constant<BlockContent>({ type: "pageBreak", value: "" }),
    table,
    facts,
    fc
      .tuple(fc.boolean(), fc.nat(32767), fc.array(tie("item"), { minLength: 1, maxLength: 3, depthIdentifier: "block" }))
      .map(([ordered, start, children]): BlockContent => ({ type: "list", ordered, start: ordered ? start : null, spread: false, children })),
    fc
      .tuple(fc.constantFrom("blockquote" as const, "notice" as const, "form" as const), tie("blocks"))
      .map(([type, children]): BlockContent => ({ type, children })),
    fc.tuple(fc.constantFrom(...styleNames), tie("blocks")).map(([name, children]): BlockContent => ({ type: "styled", name, children })),
    fc.tuple(visible, tie("blocks")).map(([caption, children]): BlockContent => ({ type: "pictures", caption, children })),
    fc.tuple(visible, tie("blocks")).map(([summary, children]): BlockContent => ({ type: "fold", summary, children })),
  ),
}));

const heading: fc.Arbitrary<Heading> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), beginning)
  .map(([depth, children]) => ({ type: "heading", depth: depth as 2, children }));

/** No level is left out, as in every document of ours. */
function levelled(nodes: readonly RootContent[]): RootContent[] {
  let last = 1;
  return nodes.map((node) => {
    if (node.type !== "heading") return node;
    last = Math.min(node.depth, last + 1);
    return { ...node, depth: last as 1 };
  });
}

export const arbitraryTree: fc.Arbitrary<DocumentTree> = fc
  .record({
    title: visible,
    subject: words,
    description: words,
    first: beginning,
    rest: fc.array(fc.oneof({ weight: 3, arbitrary: block }, { weight: 1, arbitrary: heading }), { maxLength: 6 }),
  })
  .map(({ first, rest, ...properties }) => ({
    ...sampleTree,
    ...properties,
    body: { type: "root", children: levelled([{ type: "heading", depth: 1, children: first }, ...rest]) },
  }));
