import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import type { Pointer } from "../model/pointer.ts";
import { type Edit, type Edited, editText } from "../source/edit.ts";

type Group = Readonly<Record<string, unknown>>;

/**
 * A catalogue's own file with words filled in: what somebody has written into it stays as it is, to the byte, and every comment.
 * @param text what the file says now
 */
export function filledInPlace(text: string, before: WrittenCatalogue, now: WrittenCatalogue): Edited {
  const { practices: _, ...head } = before;
  const { practices: __, ...nextHead } = now;
  const gone = before.practices.flatMap(({ id }, index) => (now.practices.some((one) => one.id === id) ? [] : [index]));
  const added = now.practices.filter(({ id }) => !before.practices.some((one) => one.id === id));
  const steps: readonly (readonly Edit[])[] = [
    ...groupEdits(head, nextHead, []),
    ...before.practices.flatMap((practice, index) => {
      const next = now.practices.find(({ id }) => id === practice.id);
      return next === undefined ? [] : groupEdits({ ...practice }, { ...next }, ["practices", index]);
    }),
    added.length === 0 ? [] : [{ kind: "append", to: ["practices"], entries: added.map((data) => ({ data })) }],
    ...gone.toReversed().map((index): Edit[] => [{ kind: "remove", at: ["practices", index] }]),
  ];
  let current = text;
  for (const edits of steps) {
    const edited = editText(current, edits);
    if (edited.text === undefined) return edited;
    current = edited.text;
  }
  return { text: current };
}

/** What has to be done to one group for it to say something else: each of these by itself, as one may be about what another one has moved. */
function groupEdits(before: Group, now: Group, at: Pointer): readonly (readonly Edit[])[] {
  const edits: Edit[][] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const place = [...at, key];
    const value = now[key];
    if (JSON.stringify(before[key]) === JSON.stringify(value)) continue;
    if (before[key] !== undefined) edits.push([{ kind: "remove", at: place }]);
    if (value !== undefined) edits.push([{ kind: "put", at: place, value }]);
  }
  return edits;
}
