import { strToU8, type Zippable, zipSync } from "fflate/browser";
import { type DrawnCell, type DrawnSheet, type Look, looks, plainSize, type Rule, rangesByRule } from "../drawn.ts";
import { pagesAcross, rowHeights } from "../layout.ts";
import { rangeOfList } from "../list-range.ts";

/*
 * OpenDocument spreadsheets are written by ourselves, as OpenDocument texts are: no library for Node writes lists to choose from into them, nor
 * text that wraps (ADR 37).
 */

const type = "application/vnd.oasis.opendocument.spreadsheet";
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const names = Object.entries({
  office: "office",
  table: "table",
  text: "text",
  style: "style",
  fo: "xsl-fo-compatible",
  number: "datastyle",
  svg: "svg-compatible",
  config: "config",
  meta: "meta",
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    // Without this name LibreOffice passes over how a sheet is looked at, and no row stays in sight.
    'xmlns:ooo="http://openoffice.org/2004/office"',
  )
  .join(" ");

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The book as an OpenDocument spreadsheet. The same book gives the same bytes. */
export function writeOdsBook(sheets: readonly DrawnSheet[], title: string): Uint8Array {
  const rules = new Map(
    sheets.flatMap((sheet) =>
      rangesByRule(sheet).map(({ rule, ranges }) => [rule.id, { rule, at: `${quoted(sheet.name)}.${(ranges[0] ?? "A1").split(":")[0]}` }] as const),
    ),
  );
  const numbers = new Map([...rules.keys()].map((id, index) => [id, `v${index + 1}`]));
  const content = `${head}<office:document-content ${names} office:version="1.2"><office:automatic-styles>${styles(sheets)}</office:automatic-styles><office:body><office:spreadsheet><table:content-validations>${[
    ...rules.values(),
  ]
    .map(({ rule, at }) => validation(numbers.get(rule.id) ?? "", rule, at, sheets))
    .join(
      "",
    )}</table:content-validations>${sheets.map((sheet) => table(sheet, numbers)).join("")}</office:spreadsheet></office:body></office:document-content>`;
  const files: Zippable = {
    mimetype: [strToU8(type), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": strToU8(content),
    "meta.xml": strToU8(
      `${head}<office:document-meta ${names} office:version="1.2"><office:meta><dc:title>${escaped(title)}</dc:title></office:meta></office:document-meta>`,
    ),
    "settings.xml": strToU8(settings(sheets)),
    "styles.xml": strToU8(pageStyles(sheets)),
  };
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

const parts = ["content.xml", "meta.xml", "settings.xml", "styles.xml"];
const manifest = `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${type}"/>${parts
  .map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`)
  .join("")}</manifest:manifest>`;

/** A4 on its side, as many pages high as it takes, and as few across as can be read. */
function pageStyles(sheets: readonly DrawnSheet[]): string {
  const across = [...new Set(sheets.map(pagesAcross))];
  const layouts = across.map(
    (pages) =>
      `<style:page-layout style:name="page${pages}"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" fo:margin="10mm" style:print-orientation="landscape" style:scale-to-X="${pages}" style:scale-to-Y="0"/></style:page-layout>`,
  );
  const masters = across.map((pages) => `<style:master-page style:name="Across${pages}" style:page-layout-name="page${pages}"/>`);
  return `${head}<office:document-styles ${names} office:version="1.2"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="${plainSize}pt" fo:language="en" fo:country="GB"/></style:default-style></office:styles><office:automatic-styles>${layouts.join("")}</office:automatic-styles><office:master-styles>${masters.join("")}</office:master-styles></office:document-styles>`;
}

const quoted = (name: string): string => `'${escaped(name.replace(/'/g, "''"))}'`;

/** What a program offers and refuses in a cell. What is chosen from is named by its place: a list in words may be too long for Excel. */
function validation(name: string, { list, isFixed, title, message }: Rule, base: string, sheets: readonly DrawnSheet[]): string {
  const place = list === undefined ? undefined : rangeOfList(list, sheets);
  const values = place === undefined ? undefined : `[$${place.sheet}.${place.from}:.${place.to}]`;
  const condition = values !== undefined ? `of:cell-content-is-in-list(${values})` : isFixed === true ? "of:is-true-formula(FALSE())" : undefined;
  const refusal = values !== undefined ? "Choose one of the list." : message;
  return `<table:content-validation table:name="${name}"${condition === undefined ? "" : ` table:condition="${escaped(condition)}"`} table:allow-empty-cell="${isFixed !== true}"${values === undefined ? "" : ' table:display-list="unsorted"'} table:base-cell-address="${base}">${
    isFixed === true ? "" : `<table:help-message table:title="${escaped(title)}" table:display="true"><text:p>${escaped(message)}</text:p></table:help-message>`
  }<table:error-message table:title="${escaped(title)}" table:display="true" table:message-type="stop"><text:p>${escaped(refusal)}</text:p></table:error-message></table:content-validation>`;
}

/** The styles of columns, by their widths, and of cells. A text stays a text, whatever it begins with. */
function styles(sheets: readonly DrawnSheet[]): string {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))];
  const columns = widths.map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.19 + 0.15).toFixed(2)}cm"/></style:style>`,
  );
  const cells = (Object.keys(looks) as Look[]).flatMap((look) => [cellStyle(look, false), cellStyle(look, true)]);
  const days =
    '<number:date-style style:name="day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>';
  const texts = '<number:text-style style:name="words"><number:text-content/></number:text-style>';
  const rows = [...new Set(sheets.flatMap(rowHeights))].map(
    (height) =>
      `<style:style style:name="h${height}" style:family="table-row"><style:table-row-properties style:row-height="${height}pt" style:use-optimal-row-height="true"/></style:style>`,
  );
  const tables = new Map(
    sheets.map((sheet) => [
      tableStyle(sheet),
      `<style:style style:name="${tableStyle(sheet)}" style:family="table" style:master-page-name="Across${pagesAcross(sheet)}"><style:table-properties table:display="${sheet.isHidden !== true}"/></style:style>`,
    ]),
  );
  return [days, texts, ...columns, ...rows, ...tables.values(), ...cells].join("");
}

const tableStyle = (sheet: DrawnSheet): string => `${sheet.isHidden === true ? "hidden" : "seen"}${pagesAcross(sheet)}`;

function cellStyle(look: Look, isDay: boolean): string {
  const { bold, size, fill, colour, isOneLine } = looks[look];
  const cell = [
    'style:vertical-align="top"',
    ...(isOneLine === true ? [] : ['fo:wrap-option="wrap"']),
    ...(fill === undefined ? [] : [`fo:background-color="#${fill}"`]),
    ...(look === "title" || look === "prose" ? [] : ['fo:border="0.5pt solid #BFBFBF"']),
  ];
  const text = [
    `fo:font-size="${size ?? plainSize}pt"`,
    ...(bold === true ? ['fo:font-weight="bold"'] : []),
    ...(colour === undefined ? [] : [`fo:color="#${colour}"`]),
  ];
  return `<style:style style:name="${look}${isDay ? "-day" : ""}" style:family="table-cell" style:data-style-name="${isDay ? "day" : "words"}"><style:table-cell-properties ${cell.join(" ")}/>${isDay ? '<style:paragraph-properties fo:text-align="start"/>' : ""}<style:text-properties ${text.join(" ")}/></style:style>`;
}

function table(sheet: DrawnSheet, numbers: ReadonlyMap<string, string>): string {
  const { name, widths, frozen, rows } = sheet;
  const heights = rowHeights(sheet);
  const columns = widths.map((width) => `<table:table-column table:style-name="w${width}"/>`);
  const lines = rows.map(
    (row, at) =>
      `<table:table-row table:style-name="h${heights[at]}">${row.length === 0 ? "<table:table-cell/>" : row.map((cell) => cellXml(cell, numbers)).join("")}</table:table-row>`,
  );
  const body = `${repeated("table-header-columns", columns, frozen?.columns)}${repeated("table-header-rows", lines, frozen?.rows)}`;
  return `<table:table table:name="${escaped(name)}" table:style-name="${tableStyle(sheet)}">${body}</table:table>`;
}

/** Rows or columns, the first of them as what stands on every page. */
const repeated = (group: string, all: readonly string[], many = 0): string =>
  many === 0 ? all.join("") : `<table:${group}>${all.slice(0, many).join("")}</table:${group}>${all.slice(many).join("")}`;

function cellXml(cell: DrawnCell | undefined, numbers: ReadonlyMap<string, string>): string {
  if (cell === undefined) return "<table:table-cell/>";
  const { text, look, isDay, takesDate, rule } = cell;
  const about = ` table:style-name="${look}${isDay === true || takesDate === true ? "-day" : ""}"${rule === undefined ? "" : ` table:content-validation-name="${numbers.get(rule.id)}"`}`;
  if (text === "") return `<table:table-cell${about}/>`;
  if (isDay === true) return `<table:table-cell${about} office:value-type="date" office:date-value="${text}"><text:p>${text}</text:p></table:table-cell>`;
  return `<table:table-cell${about} office:value-type="string">${text
    .split("\n")
    .map((line) => `<text:p>${spaced(line)}</text:p>`)
    .join("")}</table:table-cell>`;
}

/** Blanks at the ends of a line, and more than one together, have to be spelt out, or they are read as one or none. */
const spaced = (line: string): string =>
  escaped(line)
    .replace(/\t/g, "<text:tab/>")
    .replace(/^ +|(?<! ) +$|(?<! ) {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);

/** The rows and columns that stay in sight. */
function settings(sheets: readonly DrawnSheet[]): string {
  const item = (name: string, kind: string, value: number): string =>
    `<config:config-item config:name="${name}" config:type="${kind}">${value}</config:config-item>`;
  const views = sheets.flatMap(({ name, frozen }) =>
    frozen === undefined
      ? []
      : [
          `<config:config-item-map-entry config:name="${escaped(name)}">${[
            item("HorizontalSplitMode", "short", 2),
            item("VerticalSplitMode", "short", 2),
            item("HorizontalSplitPosition", "int", frozen.columns),
            item("VerticalSplitPosition", "int", frozen.rows),
            item("ActiveSplitRange", "short", 3),
            item("PositionLeft", "int", 0),
            item("PositionRight", "int", frozen.columns),
            item("PositionTop", "int", 0),
            item("PositionBottom", "int", frozen.rows),
          ].join("")}</config:config-item-map-entry>`,
        ],
  );
  return `${head}<office:document-settings ${names} office:version="1.2"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item><config:config-item-map-named config:name="Tables">${views.join("")}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}
