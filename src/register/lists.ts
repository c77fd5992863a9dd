import type { RegisterField, RegisterMap } from "../model/generated/schemas.ts";
import { tidy } from "./cells.ts";

type Lists = NonNullable<RegisterMap["lists"]>;
export type ListRule = NonNullable<Lists[keyof Lists]>;

/** How the lists of a field are split; undefined where its cells are no lists. */
export const listRule = ({ lists }: RegisterMap, field: RegisterField): ListRule | undefined =>
  lists !== undefined && Object.hasOwn(lists, field) ? lists[field as keyof Lists] : undefined;

/** What stands behind the comma of a name, and is no name by itself. */
const tail = /^(?:ltd|limited|inc|incorporated|llp|llc|plc|gmbh|co|corp|corporation|s\.?a|b\.?v|jr|sr|phd|md)\.?$/i;

/** What stands between the entries of a cell, and the entries. */
export interface Split {
  /** Undefined where the cell is one entry. */
  readonly by: string | undefined;
  readonly entries: readonly string[];
  /** Names with a separator in them that were kept whole because a part of them cannot be a name. */
  readonly glued: readonly string[];
}

/** Splits the list in a cell by the first separator that is in it. Names that the map keeps whole stay whole. */
export function splitList(text: string, rule: ListRule | undefined): Split {
  if (rule === undefined) return { by: undefined, entries: [tidy(text)], glued: [] };
  const pieces = apart(text, rule.whole ?? []);
  const by = rule.separators.find((separator) => pieces.some((piece) => !piece.isWhole && piece.text.includes(separator)));
  if (by === undefined) return { by, entries: [tidy(text)], glued: [] };
  const parts: string[] = [""];
  for (const piece of pieces) {
    const [first = "", ...rest] = piece.isWhole ? [piece.text] : piece.text.split(by);
    parts[parts.length - 1] += first;
    for (const part of rest) parts.push(part);
  }
  const entries: string[] = [];
  const glued: string[] = [];
  for (const part of parts.map(tidy)) {
    const before = entries.at(-1);
    if (part === "") continue;
    if (before !== undefined && tail.test(part)) {
      entries[entries.length - 1] = `${before}${by} ${part}`;
      glued.push(`${before}${by} ${part}`);
    } else entries.push(part);
  }
  return { by, entries, glued };
}

interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** A text in pieces: the names that are kept whole, and what stands between them. */
function apart(text: string, names: readonly string[]): readonly Piece[] {
  let pieces: readonly Piece[] = [{ text, isWhole: false }];
  for (const name of names) {
    if (!text.includes(name)) continue;
    pieces = pieces.flatMap((piece) => {
      if (piece.isWhole) return [piece];
      return piece.text.split(name).flatMap((rest, at): readonly Piece[] => {
        const own = { text: rest, isWhole: false };
        return at === 0 ? [own] : [{ text: name, isWhole: true }, own];
      });
    });
  }
  return pieces;
}
