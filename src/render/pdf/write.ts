import type { DocumentTree } from "../../document/tree.ts";
import { placesOf, targetOf } from "../targets.ts";
import { blocks, type Levels } from "./blocks.ts";
import type { PdfCompiler } from "./compiler.ts";
import type { Writing } from "./inline.ts";
import { look, names, pageWidth } from "./look.ts";
import { PdfProblem, unshownIn, whyNot } from "./problem.ts";
import type { Unshown } from "./typst.ts";

/** Each try finds every character that has no sign in the fonts; a second one finds those that only then stand beside others. */
const tries = 8;

/**
 * A document as a PDF that people can have read to them (PDF/UA-1): tagged, with bookmarks, its language and its title; the same bytes for the same tree
 * and compiler.
 *
 * @throws {PdfProblem} where the compiler refuses the document; its message says why in a sentence.
 */
export function writePdf(tree: DocumentTree, compiler: PdfCompiler): Uint8Array {
  const unshown = new Set<string>();
  for (let left = tries; left > 0; left -= 1) {
    try {
      return compiler.pdf({ mainFileContent: sourceOf(tree, unshown) }, { pdfStandard: "ua-1" });
    } catch (error) {
      const found = unshownIn(error).filter((character) => !unshown.has(character));
      if (found.length === 0) throw whyNot(error);
      for (const character of found) unshown.add(character);
    }
  }
  throw new PdfProblem("The PDF cannot be made, because its fonts lack too many of the document’s characters. Write it with --format html and print that.");
}

/** What the compiler is given. */
export function sourceOf(tree: DocumentTree, unshown: Unshown = new Set()): string {
  const places = placesOf(tree);
  const taken = new Set<string>();
  let last = 0;
  const writing: Writing & Levels = {
    unshown,
    target: (url) => targetOf(url, places),
    takesPlace: (name) => {
      const isFirst = !taken.has(name);
      taken.add(name);
      return isFirst;
    },
    // A level that is left out is refused: readers that are told of levels would look for it.
    level: (depth) => {
      last = Math.min(depth, last + 1);
      return last;
    },
  };
  return `${names(tree)}${look(tree, unshown)}${blocks(tree.body.children, writing, { room: pageWidth(tree), contained: false }).join("\n")}\n`;
}
