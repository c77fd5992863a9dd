import { isAlias, isScalar, type ParsedNode } from "yaml";
import type { Pointer } from "../model/pointer.ts";
import { compose } from "./compose.ts";
import { appendings, puttings } from "./edit/append.ts";
import { removals, reorderings } from "./edit/arrange.ts";
import { keepsComments } from "./edit/comments.ts";
import { dataAfter, sameData } from "./edit/data.ts";
import { absorbed, enclosures, replacements, rewordings, settings } from "./edit/scalar.ts";
import { type Splice, spliced } from "./edit/splice.ts";
import type { Edit } from "./edit/types.ts";
import { type ParsedTree, parse, parseTree } from "./parse.ts";
import { nodeAt } from "./place.ts";
import { rangeOf } from "./structure.ts";

export type { Edit } from "./edit/types.ts";

/** How the value at a pointer is written, without quotation marks; undefined where there is none, or one with lines of its own. */
export function writtenAt({ root }: Pick<ParsedTree, "root">, pointer: Pointer): string | undefined {
  const value = nodeAt(root, pointer)?.value;
  return value !== undefined && isScalar(value) ? value.source : undefined;
}

/** The text after an edit, or why it was left alone, to end a sentence: "… was left alone: …". */
export type Edited = { readonly text: string; readonly refusal?: undefined } | { readonly text?: undefined; readonly refusal: string };

/**
 * Edits a YAML text in place: not a byte changes outside what the edits are about, and every comment stays. After each edit the
 * text is read again; unless it then says exactly what it said before and the edit, and nothing else, all edits are refused.
 */
export function editText(text: string, edits: readonly Edit[]): Edited {
  let current = text;
  for (const edit of lastFirst(text, edits)) {
    const edited = editOnce(current, edit);
    if (edited.text === undefined) return edited;
    current = edited.text;
  }
  return { text: current };
}

function editOnce(text: string, edit: Edit): Edited {
  const before = parseTree(text);
  if (before.sound && edit.kind === "absorb") return absorbOnce(text, before, edit);
  if (!before.sound) return { refusal: "its layout has mistakes, so it cannot be told what a change would do" };
  const wanted = dataAfter(before.data, edit);
  for (const splices of waysFor(text, before.root, edit)) {
    const next = spliced(text, splices);
    const { data, sound, problems } = parse(next);
    if (sound && problems.length <= before.problems.length && sameData(data, wanted) && keepsComments(text, next)) return { text: next };
  }
  const alias = aliasOnTheWay(before.root, placeOf(edit));
  return {
    refusal:
      alias === undefined
        ? "this could not be written there without changing something else"
        : `what stands there is written elsewhere, and repeated by ‘*${alias}’`,
  };
}

/** A comment becomes a part of the text before it: the one edit that a comment does not survive as such. */
function absorbOnce(text: string, { root, data: old, problems: had }: ParsedTree, { at }: Edit & { readonly kind: "absorb" }): Edited {
  const taken = absorbed(text, root, at);
  if (taken === undefined) return { refusal: "there is no comment behind it" };
  const next = spliced(text, [taken.stretch]);
  const { data, sound, problems } = parse(next);
  const wanted = dataAfter(old, { kind: "replace", at, value: taken.value });
  const isKept = keepsComments(text, `${next}\n${taken.comment}`);
  return sound && problems.length <= had.length && sameData(data, wanted) && isKept
    ? { text: next }
    : { refusal: "this could not be written there without changing something else" };
}

/** The ways in which an edit might be written, the best first. Which of them say what is meant is found out by reading. */
function waysFor(text: string, root: ParsedNode | null, edit: Edit): readonly (readonly Splice[])[] {
  switch (edit.kind) {
    case "replace":
      return replacements(text, root, edit.at, edit.value);
    case "set":
      return settings(text, root, edit.at, edit.value);
    case "reword":
      return rewordings(text, root, edit.at, edit.from, edit.to);
    case "enclose":
      return enclosures(root, edit.at);
    case "append":
      return appendings(text, root, edit.to, edit.entries);
    case "absorb":
      return [];
    case "put":
      return puttings(text, root, edit.at, edit.value);
    case "remove":
      return removals(text, root, edit.at);
    case "reorder":
      return reorderings(text, root, edit.at, edit.order);
  }
}

/** From the end of the text to its start, so that no edit moves what a later one is about, and a reference goes before what it refers to. */
function lastFirst(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  const root = compose(text).document.contents;
  const offset = (edit: Edit): number => {
    const value = nodeAt(root, placeOf(edit))?.value;
    return value === undefined ? text.length : rangeOf(value)[0];
  };
  return edits
    .map((edit) => ({ edit, at: offset(edit) }))
    .sort((a, b) => b.at - a.at)
    .map(({ edit }) => edit);
}

const placeOf = (edit: Edit): Pointer => (edit.kind === "append" ? edit.to : edit.at);

/** The name of the reference through which a place would be reached. */
function aliasOnTheWay(root: ParsedNode | null, pointer: Pointer): string | undefined {
  for (let depth = 0; depth <= pointer.length; depth += 1) {
    const value = nodeAt(root, pointer.slice(0, depth))?.value;
    if (value !== undefined && isAlias(value)) return value.source;
  }
  return undefined;
}
