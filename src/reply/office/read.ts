import { strFromU8, unzipSync } from "fflate/browser";
import { limits } from "../../model/limits.ts";
import type { Remark } from "../remark.ts";
import { struckIn } from "./struck.ts";
import { wordsIn } from "./words.ts";
import { readXml } from "./xml.ts";

/** The words of a word processor's file, a blank line between paragraphs; and what stands beside them or was taken out. */
export interface OfficeText {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** So many bytes of text may such a file have: a fact-check has a hundredth of it. */
const most = limits.replyBytes;
/** Where Word keeps what stands beside the text. */
const beside = ["word/comments.xml", "word/footnotes.xml", "word/endnotes.xml"];
const relations = "word/_rels/document.xml.rels";
/** Where the named styles are. */
const styles = ["word/styles.xml", "styles.xml"];
const parts: ReadonlySet<string> = new Set(["word/document.xml", ...beside, ...styles, relations, "content.xml"]);

/**
 * Reads a Word document or an OpenDocument text; undefined where it is neither, or is damaged. Insertions that are marked are kept; deletions, and
 * what was struck out, by itself or by a named style, are left out and told. Text boxes and pictures are told. The address of a link stands behind its words.
 */
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
    const isWord = files["word/document.xml"] !== undefined;
    const links = files[relations];
    const named = styles.flatMap((name) => (files[name] === undefined ? [] : strFromU8(files[name])));
    const struck = struckIn(isWord ? named : [...named, strFromU8(main)]);
    const { text, remarks } = wordsIn(strFromU8(main), { isWord, struck, addresses: links === undefined ? new Map() : addressesIn(strFromU8(links)) });
    const others = beside.flatMap((name) =>
      files[name] === undefined ? [] : wordsIn(strFromU8(files[name]), { isWord: true, struck, addresses: new Map() }).remarks,
    );
    return { text, remarks: [...remarks, ...others] };
  } catch {
    return undefined;
  }
}

/** The addresses that a Word document leads to, by the names that its text has for them. */
function addressesIn(xml: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  readXml(xml, {
    open: (name, { Id: id, Target: target, TargetMode: mode }) => {
      if (name === "Relationship" && mode === "External" && id !== undefined && target !== undefined) addresses.set(id, target);
    },
    close: () => {},
    text: () => {},
  });
  return addresses;
}
