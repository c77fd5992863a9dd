import type { DocumentTree } from "../document/tree.ts";
import type { TemplateTexts } from "../io/templates.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { documentTree } from "../render/render.ts";
import type { Sentence } from "../render/sentence.ts";
import { paragraphsIn, standsIn } from "../render/stands-in.ts";
import { documentView } from "../view/document.ts";

/** A sentence in which somebody's words stand, and the documents that have it. */
export interface Printed extends Sentence {
  readonly documents: readonly DocumentKind[];
}

interface PrintedBy {
  readonly templates: TemplateTexts;
  /** The result without the words: what its documents say, they did not make. */
  readonly known?: Result | undefined;
}

/** The documents in which words are looked for: what is read most first. */
const looked: readonly DocumentKind[] = ["letter", "annex", "follow-up"];

/**
 * The sentences into which words go that somebody wrote, as the documents print them. Of words that stand by themselves there is none.
 * @param words by whatever tells them apart
 */
export function printedIn(result: Result, words: Readonly<Record<string, string>>, by: PrintedBy): Readonly<Record<string, readonly Printed[]>> {
  const before = by.known && treesOf(by.known, by);
  const trees = treesOf(result, by).map((tree, index) => ({ tree, known: new Set(before?.slice(index, index + 1).flatMap(paragraphsIn)) }));
  const sentencesOf = (text: string): readonly Printed[] =>
    together(trees.map(({ tree, known }, index) => ({ document: looked[index] ?? "annex", found: standsIn(tree, text, known) })));
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, sentencesOf(text)]));
}

const made = new WeakMap<Result, readonly DocumentTree[]>();

function treesOf(result: Result, { templates }: PrintedBy): readonly DocumentTree[] {
  const known = made.get(result);
  if (known !== undefined) return known;
  const view = documentView(result, { audience: "internal" });
  const trees = looked.map((kind) => documentTree(view, kind, templates));
  made.set(result, trees);
  return trees;
}

/** The same sentence in two documents is told once. */
function together(all: readonly { readonly document: DocumentKind; readonly found: Sentence | undefined }[]): readonly Printed[] {
  const sentences = new Map<string, Printed>();
  for (const { document, found } of all) {
    if (found === undefined) continue;
    const key = JSON.stringify(found);
    sentences.set(key, { ...found, documents: [...(sentences.get(key)?.documents ?? []), document] });
  }
  return [...sentences.values()];
}
