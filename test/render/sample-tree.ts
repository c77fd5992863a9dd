import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table, TableData } from "mdast";
import type { DocumentTree, Drawing, Fact, StyleName } from "../../src/document/tree.ts";

/*
 * A document with every block and everything that stands among words, for whatever writes trees: each with words of its own, so that a test can say
 * which one is missing.
 */

const inline = (parts: readonly (string | PhrasingContent)[]): PhrasingContent[] => parts.map((part) => (typeof part === "string" ? text(part) : part));

const text = (value: string): PhrasingContent => ({ type: "text", value });
export const paragraph = (...parts: readonly (string | PhrasingContent)[]): BlockContent => ({ type: "paragraph", children: inline(parts) });
export const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, ...parts: readonly (string | PhrasingContent)[]): RootContent => ({
  type: "heading",
  depth,
  children: inline(parts),
});
const strong = (...parts: readonly (string | PhrasingContent)[]): PhrasingContent => ({ type: "strong", children: inline(parts) });
const emphasis = (...parts: readonly (string | PhrasingContent)[]): PhrasingContent => ({ type: "emphasis", children: inline(parts) });
const struck = (...parts: readonly (string | PhrasingContent)[]): PhrasingContent => ({ type: "delete", children: inline(parts) });
const small = (...parts: readonly (string | PhrasingContent)[]): PhrasingContent => ({ type: "small", children: inline(parts) });
export const link = (url: string, ...parts: readonly (string | PhrasingContent)[]): PhrasingContent => ({ type: "link", url, children: inline(parts) });
const code = (value: string): PhrasingContent => ({ type: "inlineCode", value });
export const anchor = (value: string): PhrasingContent => ({ type: "anchor", value });
export const item = (...children: BlockContent[]): ListItem => ({ type: "listItem", spread: false, children });
export const bullets = (...children: ListItem[]): List => ({ type: "list", ordered: false, spread: false, children });
export const numbers = (start: number, ...children: ListItem[]): List => ({ type: "list", ordered: true, start, spread: false, children });
export const fact = (name: string, ...parts: readonly (string | PhrasingContent)[]): Fact => ({ type: "fact", name, children: inline(parts) });
export const styled = (name: StyleName, ...children: BlockContent[]): BlockContent => ({ type: "styled", name, children });
export const pageBreak: RootContent & BlockContent = { type: "pageBreak", value: "" };

export function table(data: TableData, align: Table["align"], ...rows: readonly (readonly (string | PhrasingContent)[])[]): Table {
  const children = rows.map((row) => ({ type: "tableRow" as const, children: row.map((cell) => ({ type: "tableCell" as const, children: inline([cell]) })) }));
  return { type: "table", align: align ?? null, data, children };
}

export const drawing: Drawing = {
  width: 320,
  height: 90,
  shapes: [
    { shape: "words", x: 0, y: 24, size: 14, text: "Drawn T6.1" },
    { shape: "box", x: 90, y: 10, width: 150, height: 20, filled: true },
    { shape: "box", x: 90, y: 10, width: 180, height: 20, filled: false },
    { shape: "words", x: 318, y: 24, size: 14, text: "5 of 6", at: "end" },
    { shape: "line", x1: 90, y1: 45, x2: 270, y2: 45, look: "dashed" },
    { shape: "line", x1: 90, y1: 75, x2: 270, y2: 55 },
    { shape: "words", x: 180, y: 88, size: 12, text: "Drawn in the middle", at: "middle" },
  ],
};

/** What breaks a format, or is taken for its mark-up: each stands in words, a cell, a caption, a heading, a fact, a summary, code and a link. */
export const awkwardWords = [
  "<b>bold</b> & &amp; &#38; \"quoted\" 'single' ]]> <!-- not a comment -->",
  '#heading #set page() #panic("x") $x$ *bold* _under_ `raw` @label <label> \\#',
  '"; panic("x"); "',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like a place to fill in.
  '{{mustache}} {{{raw}}} {%tag%} ${js} \\u{41} \\n \\" \\\\',
  "| a | b | --- | # | > | - | 1. | [x](javascript:alert(1)) ![i](j) [^1]",
  'PAGE \\* MERGEFORMAT {HYPERLINK} w:t </w:t></w:r> r:id="link1"',
  "Łódź, Ŵyddgrug, Žižek, Ελληνικά, Кириллица, “curly” – dash — ‘single’ … ½ £ €",
] as const;

const longRow = (at: number): readonly (string | PhrasingContent)[] => [
  `T6.${1 + (at % 5)}${"abcdefgh"[at % 8]}`,
  at % 3 === 0 ? "Met" : at % 3 === 1 ? "Partly met" : "Not shown",
  `Row ${at + 1} of a long table: the data sharing register lists the sharing with every department, and says on which day each was agreed.`,
  `${at + 1}`,
];

const blocksOfSample: readonly RootContent[] = [
  styled("kicker", paragraph("Kicker words")) as RootContent,
  heading(1, anchor("top"), "Sample of every block"),
  {
    type: "facts",
    children: [
      fact("Producer", "Department for Example Statistics"),
      fact("As of", "1 June 2026, ", small("by the assessor")),
      fact("Published at", link("https://example.org/annex?a=1&b=2", "example.org")),
    ],
  },
  styled("address", paragraph("Head of Profession", { type: "break" }, "1 Horse Guards Road", { type: "break" }, "London")) as RootContent,
  {
    type: "notice",
    children: [
      paragraph("Notice words: ", strong("only the public part"), " is shown."),
      paragraph("A second paragraph of the notice."),
      bullets(item(paragraph("noticed item"))),
    ],
  },
  heading(2, anchor("s.1"), "Words and ", emphasis("what stands"), " among them"),
  paragraph(
    "Plain, ",
    strong("strong words"),
    ", ",
    emphasis("stressed words"),
    ", ",
    strong("both ", emphasis("at once")),
    ", ",
    struck("struck words"),
    ", ",
    code("inline  code"),
    ", ",
    small("rule standing/not-public"),
    ", ",
    link("https://example.org/a(b)?q=é%20&x=%zz#frag", "an ", strong("address")),
    ", ",
    link("#clause-T6.1a", "a place further on"),
    ", ",
    link("#nowhere", "a place that there is not"),
    ", ",
    link("javascript:alert(1)", "an address that is not allowed"),
    ".",
    { type: "break" },
    "After a line break.",
  ),
  paragraph("A picture that says something: ", { type: "picture", value: "T6.1: 5 of 6 clauses met", drawing }),
  paragraph(
    { type: "picture", value: "", drawing: { width: 30, height: 10, shapes: [{ shape: "box", x: 0, y: 0, width: 30, height: 10, filled: true }] } },
    " beside its number.",
  ),
  {
    type: "pictures",
    caption: "Caption of a picture",
    children: [paragraph({ type: "picture", value: "A picture of two widths", drawing: { ...drawing, narrow: drawing } })],
  },
  {
    type: "blockquote",
    children: [
      paragraph("Quoted words of the Code."),
      { type: "blockquote", children: [paragraph("Quoted within a quotation.")] },
      bullets(item(paragraph("quoted item"))),
    ],
  },
  { type: "code", value: "first: line\n  second:\tline  of code\n\n# not a heading" },
  { type: "thematicBreak" },
  heading(3, "Lists"),
  bullets(
    item(
      paragraph("first bullet"),
      bullets(item(paragraph("nested bullet"), numbers(4, item(paragraph("numbered four, deep")), item(paragraph("numbered five, deep"))))),
    ),
    item(paragraph("second bullet"), paragraph("a second paragraph of it"), { type: "code", value: "code of it" }),
    item(),
    { type: "listItem", checked: true, spread: false, children: [paragraph("done item")] },
    { type: "listItem", checked: false, spread: false, children: [paragraph("open item")] },
  ),
  numbers(1, item(paragraph("number one")), item(paragraph("number two"), bullets(item(paragraph("bullet under two"))))),
  numbers(7, item(paragraph("number seven")), item(paragraph("number eight"))),
  numbers(99999, item(paragraph("number 99999"))),
  { type: "list", ordered: false, spread: true, children: [item(paragraph("spread item one"), paragraph("with more")), item(paragraph("spread item two"))] },
  bullets(item(table({}, null, ["In a list", "Cell"], ["a", "b"]))),
  heading(2, anchor("tables"), "Tables"),
  table(
    { caption: "Caption of totals", heads: true, totals: 1, widths: [40, 20, 40] },
    [null, "right", "center"],
    ["Practice", "Clauses", "Position"],
    ["T6.1", "5", "Met"],
    ["T6.2", "3", small("not shown")],
    ["All", "8", "Partly"],
  ),
  table({}, null, ["No caption", "Short row"], [strong("One")], ["Two", link("https://example.org/cell", "linked cell")]),
  { type: "facts", children: [fact("Facts", "after a table")] },
  { type: "fold", summary: "Folded table", children: [table({ caption: "Folded table" }, null, ["Only", "Heads"])] },
  {
    type: "fold",
    summary: "T6.1 clause by clause",
    children: [
      paragraph("Words in a fold, ", anchor("clause-T6.1a"), "with a place in them."),
      table(
        { caption: "A long table", heads: true, widths: [8, 6, 76, 10] },
        [null, null, null, "right"],
        ["Clause", "Finding", "What was seen", "Items"],
        ...Array.from({ length: 60 }, (_, at) => longRow(at)),
      ),
    ],
  },
  pageBreak,
  heading(2, "After a page break"),
  { type: "form", children: [paragraph(strong("Answer"), ":"), paragraph("Seen by:"), bullets(item(paragraph("an item in a form")))] },
  heading(3, "Level three"),
  heading(4, "Level four"),
  heading(5, "Level five"),
  heading(6, "Level six"),
  paragraph(`A word without end: ${"https://example.org/".padEnd(160, "x")} and ${"w".repeat(200)}.`),
  heading(2, "Awkward words"),
  ...awkwardWords.flatMap((words, at): RootContent[] => [
    heading(3, words),
    paragraph(
      words,
      { type: "break" },
      strong(words),
      link(`https://example.org/?q=${at}&w='"`, words),
      link(`https://example.org/${at}`, words),
      small(words),
      code(words),
    ),
    table({ caption: words }, null, [words, "b"], ["a", words]),
    { type: "facts", children: [fact(words, words)] },
    { type: "fold", summary: words, children: [paragraph("Folded.")] },
    { type: "code", value: words },
    { type: "form", children: [paragraph(words)] },
    { type: "notice", children: [paragraph(words)] },
  ]),
  paragraph("\u0000 \u0001 \u000b \u001f \u007f \ud800 \ufffe \u2028 \ufeff \u202e \t tabs \n and lines"),
  styled("valediction", paragraph("Yours sincerely")) as RootContent,
  paragraph("A. Assessor"),
  styled("small", paragraph("Small paragraph, ", link("#top", "to the top"), ".")) as RootContent,
  pageBreak,
  table({ caption: "A table begins a page, and ends the document" }, null, ["Last", "Table"], ["x", "y"]),
];

export const sampleTree: DocumentTree = {
  title: "Sample of every block & <title>",
  subject: "T6 Data governance",
  description: "A sample, for the tests of all writers: “every block”.",
  generator: "t6-assess/0.0.0",
  language: "en-GB",
  kind: "annex",
  body: { type: "root", children: [...blocksOfSample] },
};

/** A document of some blocks, for a test of one thing. */
export function treeOf(...children: RootContent[]): DocumentTree {
  return { ...sampleTree, title: "Title", body: { type: "root", children } };
}
