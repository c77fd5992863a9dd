import type { Pointer } from "../model/pointer.ts";
import { sameData } from "../source/edit/data.ts";
import type { Edit } from "../source/edit/types.ts";

/** The edits that make one value of the other, each as small as it can be: what stays is not touched. */
export function editsBetween(before: unknown, after: unknown, at: Pointer): readonly Edit[] {
  if (sameData(before, after)) return [];
  if (isGroup(before) && isGroup(after)) return betweenGroups(before, after, at);
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after, at);
  const isText = typeof after === "string" && (typeof before !== "object" || before === null);
  return [isText ? { kind: "replace", at, value: after } : { kind: "set", at, value: after }];
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null && !Array.isArray(value);

function betweenGroups(before: Group, after: Group, at: Pointer): readonly Edit[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...gone.map((key): Edit => ({ kind: "remove", at: [...at, key] })),
    ...Object.entries(after).flatMap(([key, value]): readonly Edit[] => {
      if (Object.hasOwn(before, key)) return editsBetween(before[key], value, [...at, key]);
      // A list that is not there yet is begun as such lists are begun, with lines of its own.
      return [
        isListOfGroups(value) ? { kind: "append", to: [...at, key], entries: value.map((data) => ({ data })) } : { kind: "put", at: [...at, key], value },
      ];
    }),
  ];
}

const isListOfGroups = (value: unknown): value is readonly Group[] => Array.isArray(value) && value.some((one) => typeof one === "object");

/** What an entry of a list is known by: the clause that it is about, or itself. */
const nameOf = (entry: unknown): unknown => (isGroup(entry) && typeof entry["clause"] === "string" ? entry["clause"] : entry);

/** Lists of which entries went, were changed, or came at the end; any other list is written anew. */
function betweenLists(before: readonly unknown[], after: readonly unknown[], at: Pointer): readonly Edit[] {
  const left = [...after];
  const edits: Edit[] = [];
  before.forEach((entry, index) => {
    const [next] = left;
    if (left.length > 0 && sameData(nameOf(entry), nameOf(next))) edits.push(...editsBetween(entry, left.shift(), [...at, index]));
    else edits.push({ kind: "remove", at: [...at, index] });
  });
  if (edits.length >= before.length && edits.every(({ kind }) => kind === "remove")) return [{ kind: "set", at, value: after }];
  return left.length === 0 ? edits : [...edits, { kind: "append", to: at, entries: left.map((data) => ({ data })) }];
}
