import { cellName } from "../../language/cell-name.ts";
import { readXml } from "../../reply/office/xml.ts";
import type { ReadSheet } from "../read-book.ts";

const [begin, end] = ["<office:annotation", "</office:annotation>"];

/** The content of an OpenDocument spreadsheet without the comments beside its cells, which would be taken for a part of what the cells say. */
export function withoutComments(content: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = content.indexOf(begin, from);
    const tag = start === -1 ? -1 : content.indexOf(">", start);
    const close = tag === -1 ? -1 : content[tag - 1] === "/" ? tag + 1 : content.indexOf(end, tag) + end.length;
    if (start === -1 || close <= tag) return [...kept, content.slice(from)].join("");
    kept.push(content.slice(from, start));
    from = close;
  }
}

/** The comments of each sheet, in the order of the sheets. */
export function odsComments(content: string): readonly ReadSheet["comments"][] {
  if (!content.includes(begin)) return [];
  const sheets: { readonly cell: string; readonly text: string }[][] = [];
  let [row, column, width, height] = [0, 0, 1, 1];
  let said: string[] | undefined;
  let isAbout = 0;
  readXml(content, {
    open: (name, attributes) => {
      if (said !== undefined) {
        if (name === "creator" || name === "date" || name === "date-string") isAbout += 1;
        if (name === "p" && said.length > 0) said.push("\n");
        if (name === "s") said.push(" ".repeat(times(attributes["c"])));
      } else if (name === "table") {
        sheets.push([]);
        [row, height] = [0, 0];
      } else if (name === "table-row") {
        row += height;
        height = times(attributes["number-rows-repeated"]);
        [column, width] = [0, 0];
      } else if (name === "table-cell" || name === "covered-table-cell") {
        column += width;
        width = times(attributes["number-columns-repeated"]);
      } else if (name === "annotation") said = [];
    },
    close: (name) => {
      if (isAbout > 0 && (name === "creator" || name === "date" || name === "date-string")) isAbout -= 1;
      if (name !== "annotation" || said === undefined) return;
      const text = said.join("").trim();
      if (text !== "") sheets.at(-1)?.push({ cell: cellName(row, column), text });
      said = undefined;
    },
    text: (text) => {
      if (said !== undefined && isAbout === 0) said.push(text);
    },
  });
  return sheets;
}

const times = (given: string | undefined): number => Math.max(1, Number.parseInt(given ?? "1", 10) || 1);
