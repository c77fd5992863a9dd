import { isAlias, isCollection, isScalar, type ParsedNode } from "yaml";
import type { Pointer } from "../model/pointer.ts";
import { compose } from "./compose.ts";
import { appendings, puttings } from "./edit/append.ts";
import { removals, reorderings } from "./edit/arrange.ts";
import { keepsComments } from "./edit/comments.ts";
import { dataAfter, sameData } from "./edit/data.ts";
import { absorbed, enclosures, replacements, rewordings, settings } from "./edit/scalar.ts";
import { overlap, type Splice, spliced } from "./edit/splice.ts";
import type { Edit, Entry } from "./edit/types.ts";
import { type ParsedTree, parse, parseTree } from "./parse.ts";
import { nodeAt } from "./place.ts";
import { rangeOf } from "./structure.ts";

export type { Edit } from "./edit/types.ts";

/** How the value at a pointer is written, without quotation marks; undefined where there is none, or one with lines of its own. */
export function writtenAt({ root }: Pick<ParsedTree, "root">, pointer: Pointer): string | undefined {
  const value = nodeAt(root, pointer)?.value;
  return value !== undefined && isScalar(value) ? value.source : undefined;
}

/** A list or group in brackets, as it is written on its one line; undefined where the value is none. */
export function bracketsAt(text: string, { root }: Pick<ParsedTree, "root">, pointer: Pointer): string | undefined {
  const value = nodeAt(root, pointer)?.value;
  if (value === undefined || !isCollection(value) || value.flow !== true) return undefined;
  const written = text.slice(...rangeOf(value)).trimEnd();
  return written.includes("\n") ? undefined : written;
}

/** The text after an edit, or why it was left alone, to end a sentence: "… was left alone: …". */
export type Edited = { readonly text: string; readonly refusal?: undefined } | { readonly text?: undefined; readonly refusal: string };

/**
 * Edits a YAML text in place: not a byte changes outside what the edits are about, and every comment stays. The text is read again after the edits;
 * unless it then says exactly what it said before and the edits, and nothing else, all are refused.
 */
export const editText = (text: string, edits: readonly Edit[]): Edited => editAll(text, lastFirst(text, edits));

/** Makes edits together, so that the text is read twice however many there are. Where they do not go together, each half is tried by itself. */
function editAll(text: string, edits: readonly Edit[]): Edited {
  const [only] = edits;
  if (only === undefined) return { text };
  if (edits.length === 1) return editOnce(text, only);
  const together = editTogether(text, edits);
  if (together !== undefined) return { text: together };
  const half = edits.length >> 1;
  const first = editAll(text, edits.slice(0, half));
  return first.text === undefined ? first : editAll(first.text, edits.slice(half));
}

/** The text after all edits, each in the best of its ways; undefined where they get in each other's way, or it does not say what is meant. */
function editTogether(text: string, edits: readonly Edit[]): string | undefined {
  const before = parseTree(text);
  if (!before.sound) return undefined;
  const splices: Splice[] = [];
  for (const edit of merged(edits)) {
    const [best] = waysFor(text, before.root, edit);
    if (best === undefined) return undefined;
    splices.push(...best);
  }
  if (overlap(splices)) return undefined;
  const next = spliced(text, splices);
  const { data, sound, problems } = parse(next);
  const wanted = merged(edits).reduce(dataAfter, before.data);
  return sound && problems.length <= before.problems.length && sameData(data, wanted) && keepsComments(text, next) ? next : undefined;
}

/** Entries that go to the end of one list, one after another, go there in one edit. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  let last: { readonly to: string; readonly entries: Entry[] } | undefined;
  for (const edit of edits) {
    const to = edit.kind === "append" ? JSON.stringify(edit.to) : undefined;
    if (edit.kind === "append" && last !== undefined && last.to === to) last.entries.push(...edit.entries);
    else if (edit.kind === "append") {
      last = { to: to ?? "", entries: [...edit.entries] };
      all.push({ ...edit, entries: last.entries });
    } else {
      last = undefined;
      all.push(edit);
    }
  }
  return all;
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
