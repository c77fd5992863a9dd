import type { DocumentTree } from "../../document/tree.ts";
import { type Code, literal, oneLine, shown, type Unshown } from "./typst.ts";

/** The fonts that come with the compiler, so that a document looks the same on every machine. The later ones have signs that the first lacks. */
const fonts = ["Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono", "New Computer Modern Math"];

export const wordsFont = "Libertinus Serif";
const listed = (names: readonly string[]): string => `(${names.map(literal).join(", ")})`;

/** Between the margins, in points: A4 with two centimetres free at each side, or less on a sheet that has to hold a whole document. */
export const pageWidth = ({ scale = 1 }: DocumentTree): number => 595 - 113 * scale;

/** What is said of the document, and how all of it looks. */
export function look(tree: DocumentTree, unshown: Unshown): string {
  const { title, subject, description, language, mark, scale = 1 } = tree;
  const words = (text: string): Code => literal(shown(oneLine(text), unshown));
  const [lang = "en", region] = language.split("-");
  return `#set document(title: ${words(title)}, description: ${words(description)}, keywords: (${words(subject)},), date: none)
#set text(lang: ${literal(lang.toLowerCase())}, region: ${region === undefined ? "none" : literal(region.toUpperCase())}, font: ${listed(fonts)}, fallback: false, size: ${scaled("11pt", scale)}, fill: ink, hyphenate: false)
${scaled(isLetter(tree) ? rules + subjectLine : rules, scale)}
#set page(footer: context { set text(size: ${scaled("9pt", scale)}); line(length: 100%, stroke: hair); v(${scaled("-6pt", scale)}); grid(columns: (1fr, auto), column-gutter: 12pt, ${words(title)}, counter(page).display("1 / 1", both: true)) })
${mark === undefined ? "" : `#set page(header: align(right, text(size: 9pt, weight: "bold", ${words(mark)})))\n`}`;
}

/** A letter has an address above it. The line that says what it is about is no title of a report. */
const isLetter = ({ body }: DocumentTree): boolean => body.children.some((node) => node.type === "styled" && node.name === "address");
const subjectLine = "#show heading.where(level: 1): set text(size: 12.5pt)\n";

/** Fixed words of Typst's, with every length in them as large as it is to be. */
function scaled(words: string, scale: number): string {
  return scale === 1 ? words : words.replace(/(\d+(?:\.\d+)?)(pt|cm)\b/g, (_length, number, unit) => `${+(Number(number) * scale).toFixed(3)}${unit}`);
}

/** What the document's own words call: nothing of a document is in it. */
export const names = ({ scale = 1 }: DocumentTree): string => scaled(fixedNames, scale);

const fixedNames = `#let ink = rgb("#0b0c0c")
#let soft = rgb("#505a5f")
#let shade = rgb("#f3f2f1")
#let hair = 0.5pt + rgb("#b1b4b6")
#let notice(body) = block(width: 100%, fill: shade, stroke: (left: 3pt + ink), inset: (left: 10pt, rest: 8pt), body)
#let quotation(body) = block(width: 100%, stroke: (left: 2.5pt + rgb("#b1b4b6")), inset: (left: 10pt, y: 3pt), quote(block: true, body))
#let kicker(body) = block(sticky: true, below: 6pt, text(weight: "bold", fill: soft, body))
#let valediction(body) = block(above: 18pt, below: 40pt, sticky: true, body)
#let summary(body) = block(above: 14pt, sticky: true, text(weight: "bold", body))
#let little(body) = text(size: 9pt, fill: soft, body)
#let coloured(body) = text(fill: rgb("#1d70b8"), body)
#let underlined(body) = underline(coloured(body))
#let name(body) = box(width: 140pt, text(weight: "bold", body))
#let blank = box(width: 1fr, height: 0.9em, stroke: (bottom: 0.5pt + ink), baseline: 2pt)
#let rule = pdf.artifact(line(length: 100%, stroke: hair))
`;

const rules = `#set page(paper: "a4", margin: 2cm, numbering: "1 / 1")
#set par(leading: 0.62em, spacing: 0.95em, justify: false)
#set heading(numbering: none)
#show heading: set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 16pt)
#show heading.where(level: 3): set text(size: 13.5pt)
#show heading.where(level: 4): set text(size: 12pt)
#set list(indent: 4pt, body-indent: 8pt, marker: ([•], [–]))
#set enum(indent: 4pt, body-indent: 8pt)
#show quote.where(block: true): set pad(x: 0pt)
#show raw: set text(font: ${listed(["DejaVu Sans Mono", ...fonts])}, size: 8.5pt)
#show raw.where(block: true): set block(width: 100%, fill: shade, inset: 6pt)
#set table(stroke: (x: none, y: hair), inset: (x: 5pt, y: 4pt), align: left + top)
#show table: set text(size: 9.5pt)
#show table: set par(leading: 0.5em)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(fill: (x, y) => if y == 0 { shade })
#show figure: set block(breakable: true, above: 1.2em, below: 1.2em)
#show figure: set align(left)
#set figure.caption(position: top)
#show figure.caption: it => block(sticky: true, above: 0pt, text(weight: "bold", it.body))
#set figure(numbering: none, supplement: none, gap: 6pt)
#set terms(separator: [], hanging-indent: 140pt, tight: false, spacing: 0.6em)
`;
