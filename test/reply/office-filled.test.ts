import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { run } from "../cli/host.ts";

/** How a word processor writes a piece of text into its file: in a run, as a paragraph, and in the cell of a table. */
const programs = {
  docx: {
    main: "word/document.xml",
    run: (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
    paragraph: (text: string) => `<w:p>${programs.docx.run(text)}</w:p>`,
    table: (text: string) =>
      `<w:tbl><w:tr><w:tc>${programs.docx.paragraph(text)}</w:tc><w:tc>${programs.docx.paragraph(`${text}, further`)}</w:tc></w:tr></w:tbl>`,
    end: "</w:p>",
  },
  odt: {
    main: "content.xml",
    run: (text: string) => `<text:span>${text}</text:span>`,
    paragraph: (text: string) => `<text:p>${text}</text:p>`,
    table: (text: string) =>
      `<table:table><table:table-row><table:table-cell>${programs.odt.paragraph(text)}</table:table-cell><table:table-cell>${programs.odt.paragraph(`${text}, further`)}</table:table-cell></table:table-row></table:table>`,
    end: "</text:p>",
  },
} as const;

type Format = keyof typeof programs;

/** A copy of a case, one of its documents as a file, and what an import says of it once it was written into. */
async function filledIn(document: "request" | "fact-check", format: Format, fill: (xml: string) => string) {
  const home = mkdtempSync(join(tmpdir(), "t6-filled-"));
  const [folder, file] = [join(home, "npd-2019"), join(home, `copy.${format}`)];
  cpSync(join(import.meta.dirname, "../../fixtures/npd-2019"), folder, { recursive: true });
  await run(["report", folder, "-d", document, "--allow-errors", "-o", file, "-q"]);
  const files = unzipSync(readFileSync(file));
  const { main } = programs[format];
  files[main] = strToU8(fill(strFromU8(files[main] ?? new Uint8Array())));
  writeFileSync(file, zipSync(files));
  const { err } = await run(["ask", "import", file, folder]);
  const written = ["assessment", "T6.1", "T6.2", "T6.3", "T6.4", "T6.5"].map((name) => readFileSync(join(folder, `${name}.yaml`), "utf8")).join("\n");
  return { err, all: `${err}\n${written}`.replace(/\s+/g, " ") };
}

/** Writes a text with a number of its own behind every paragraph, in one of the ways of a program. */
function everywhere(
  xml: string,
  { end, run: inRun, paragraph, table }: (typeof programs)[Format],
): { readonly xml: string; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const pieces = xml.split(end);
  const isInTable = (at: number): boolean => {
    const before = pieces.slice(0, at + 1).join(end);
    return (
      [/<w:tbl>|<table:table[ >]/g, /<\/w:tbl>|<\/table:table>/g].map((tag) => before.match(tag)?.length ?? 0).reduce((opened, closed) => opened - closed) > 0
    );
  };
  const filled = pieces.map((piece, index) => {
    if (index === pieces.length - 1 || isInTable(index)) return piece + (index === pieces.length - 1 ? "" : end);
    // What a form is about has to be a number; a form without one is a fault, which is told as a whole.
    if (/Which paragraph:\s*$/.test(piece.replace(/<[^>]*>/g, ""))) return `${piece}${inRun(" 1")}${end}`;
    const text = `Remark ${String.fromCharCode(97 + (index % 26))}${index} of ours`;
    texts.push(text);
    if (index % 3 === 0) return `${piece}${inRun(` ${text}`)}${end}`;
    return `${piece}${end}${index % 3 === 1 ? paragraph(text) : table(text)}`;
  });
  return { xml: filled.join(""), texts };
}

describe.each(["request", "fact-check"] as const)("a %s that was written into everywhere", (document) => {
  test.each(["docx", "odt"] as const)("as %s: every word arrives or is told", async (format) => {
    let texts: readonly string[] = [];
    const { all } = await filledIn(document, format, (xml) => {
      const filled = everywhere(xml, programs[format]);
      texts = filled.texts;
      return filled.xml;
    });
    expect(all).not.toContain("was not imported");
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !all.includes(text))).toEqual([]);
  });
});
