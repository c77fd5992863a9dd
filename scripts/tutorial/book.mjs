import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const plain = (xml) =>
  xml
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Fills in the first empty row below a heading of an Excel file, as somebody would with a spreadsheet program. */
export function fillRow(file, sheet, heading, values) {
  const parts = unzipSync(readFileSync(file));
  const names = [...strFromU8(parts["xl/workbook.xml"]).matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  const path = `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
  const texts = [...strFromU8(parts["xl/sharedStrings.xml"]).matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) => plain(xml));
  const xml = strFromU8(parts[path]);
  const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)].map(([row, number]) => ({
    row,
    number,
    cells: new Map([...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, column, at]) => [column, texts[at]])),
  }));
  const columns = new Map([...rows[0].cells].map(([column, label]) => [label.replace(/ \((?:needed|empty: anyone)\)$/, ""), column]));
  const below = rows.slice(rows.findIndex(({ cells }) => cells.get("A") === heading) + 1);
  const { row, number } = below.find(({ cells }) => !cells.has("B"));
  let filled = row;
  for (const [label, value] of Object.entries(values)) {
    const cell = new RegExp(`<c r="${columns.get(label)}${number}"([^>]*)/>`);
    if (!cell.test(filled)) throw new Error(`No empty cell “${label}” below ${heading} in ${file}`);
    filled = filled.replace(cell, (_all, rest) => `<c r="${columns.get(label)}${number}"${rest} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`);
  }
  parts[path] = strToU8(xml.replace(row, () => filled));
  writeFileSync(file, zipSync(parts));
}
