import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Edit } from "../source/edit.ts";

/** Edits of one thing in an item, and what of it is somebody's own. */
export interface Part {
  readonly edits: readonly Edit[];
  readonly kept: readonly string[];
}

/** The file that takes the place of the last: its digest, its name, and what its register is called. */
export interface NewerFile {
  readonly sha256: string;
  readonly name: string;
  readonly title: string;
}

/** The name of a file with a table, as t6 writes it for the reference of a source. A person writes words there, or an address. */
const tableFile = /^[^/\\]{1,200}\.(?:csv|tsv|txt|xlsx|ods)$/i;

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, "");
const plain = (text: string): string =>
  text
    .replace(/[\s_.-]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * The names of a file in an item: they go with its digest. A reference that is the name of a file is that of the file that was counted, and a title that
 * is the name of that file was made from it.
 */
export function renewedNames({ title, source }: EvidenceItem, at: Pointer, { name, title: wanted }: NewerFile): Part {
  if (typeof source !== "object" || source.reference === undefined || source.reference === name) return { edits: [], kept: [] };
  const old = source.reference;
  if (!tableFile.test(old)) return { edits: [], kept: ["the reference of its source"] };
  const isOfFile = (text: string | undefined): boolean => text !== undefined && [old, stemOf(old)].map(plain).includes(plain(text));
  // A map may still be called by the file from which it was drafted.
  const now = isOfFile(wanted) ? stemOf(name) : wanted;
  const set = (place: Pointer, value: string): Edit => ({ kind: "replace", at: [...at, ...place], value });
  const edits = [
    set(["source", "reference"], name),
    ...(isOfFile(title) ? [set(["title"], now)] : []),
    ...(isOfFile(source.title) ? [set(["source", "title"], now)] : []),
  ];
  return { edits, kept: [] };
}
