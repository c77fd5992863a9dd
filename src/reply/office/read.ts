import { strFromU8, unzipSync } from "fflate/browser";
import { readXml } from "./xml.ts";

/** The words of a word processor's file, a blank line between paragraphs; and the comments that somebody put beside them. */
export interface OfficeText {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** So many bytes of text may such a file have: a fact-check has a hundredth of it. */
const most = 32 * 1024 * 1024;
const parts: ReadonlySet<string> = new Set(["word/document.xml", "word/comments.xml", "content.xml"]);

/** What is deleted, what stands there twice, and what are instructions to the program. */
const passedOver: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "Fallback",
  "tracked-changes",
  "note",
  "pPr",
  "rPr",
  "sectPr",
  "tblPr",
]);

/** Reads a Word document or an OpenDocument text; undefined where it is neither, or is damaged. Deletions that are marked are left out, insertions kept. */
export function readOffice(bytes: Uint8Array): OfficeText | undefined {
  try {
    let size = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!parts.has(name)) return false;
        size += originalSize;
        if (size > most) throw new Error("too large");
        return true;
      },
    });
    const main = files["word/document.xml"] ?? files["content.xml"];
    if (main === undefined) return undefined;
    const comments = files["word/comments.xml"];
    const isWord = files["word/document.xml"] !== undefined;
    const { text, remarks } = wordsIn(strFromU8(main), isWord);
    return { text, remarks: [...remarks, ...(comments === undefined ? [] : wordsIn(strFromU8(comments), true).remarks)] };
  } catch {
    return undefined;
  }
}

/** One part of a file: its paragraphs, with the cells of a row on one line, and its comments. */
function wordsIn(xml: string, isWord: boolean): OfficeText {
  const paragraphs: string[] = [];
  const remarks: string[] = [];
  /** What was being read when a comment began in it. */
  const outside: { readonly words: string; readonly within: number }[] = [];
  let words = "";
  let row: string[] | undefined;
  let cell: string[] = [];
  let remark: string[] | undefined;
  let passed = 0;
  let tables = 0;
  /** How deep in what holds text: Word has it in runs, OpenDocument in paragraphs. */
  let within = 0;
  const holds = (name: string): boolean => (isWord ? name === "t" : name === "p" || name === "h");
  const end = (): void => {
    const said = words.trim();
    words = "";
    if (remark !== undefined) remark.push(said);
    else if (row === undefined) paragraphs.push(said);
    else cell.push(said);
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (passed > 0 || passedOver.has(name)) passed += 1;
      else if (name === "comment" || name === "annotation") {
        outside.push({ words, within });
        [words, within, remark] = ["", 0, []];
      } else if (name === "tbl" || name === "table") tables += 1;
      else if ((name === "tr" || name === "table-row") && tables === 1) row = [];
      else if ((name === "tc" || name === "table-cell") && tables === 1) cell = [];
      else if (name === "tab") words += "\t";
      else if (name === "br" || name === "cr" || name === "line-break") words += "\n";
      else if (name === "s") words += " ".repeat(Math.min(Number(attributes["c"] ?? 1) || 1, 100));
      if (passed === 0 && holds(name)) within += 1;
    },
    close: (name) => {
      if (passed > 0) {
        passed -= 1;
        return;
      }
      if (holds(name)) within -= 1;
      if (name === "comment" || name === "annotation") {
        const said = (remark ?? []).filter((line) => line !== "").join(" ");
        if (said !== "") remarks.push(said);
        remark = undefined;
        ({ words, within } = outside.pop() ?? { words: "", within: 0 });
      } else if (name === "p" || name === "h") end();
      else if (name === "tbl" || name === "table") tables -= 1;
      else if ((name === "tc" || name === "table-cell") && tables === 1) row?.push(cell.join("\n").trim());
      else if ((name === "tr" || name === "table-row") && tables === 1) {
        paragraphs.push((row ?? []).join(" | "));
        row = undefined;
      }
    },
    text: (text) => {
      if (passed === 0 && within > 0) words += isWord ? text : text.replace(/\s+/g, " ");
    },
  });
  return { text: paragraphs.join("\n\n"), remarks };
}
