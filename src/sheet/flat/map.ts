import { meant } from "../../schema/suggest.ts";
import { evidenceFields } from "../fields/evidence.ts";
import type { Field } from "../model.ts";

/**
 * The fields that a column of somebody else's table can fill. How far something was checked is none of them: what comes from a table is reported, and
 * a person says more of it later, item by item.
 */
const flatFields: ReadonlyMap<string, Field> = new Map(
  evidenceFields
    .filter(({ key, kind }) => kind.is !== "shown" && !/^(?:verification|closed)\.|^(?:limitation|shows|source|remove)$/.test(key))
    .map((field) => [field.key, field]),
);

/** Which column of a table is which field, and what holds for every row. */
export interface ColumnMap {
  readonly sheet?: string;
  /** The column by which a row is known when the table comes again. */
  readonly knownBy: string;
  /** What ids begin with, so that two tables do not meet. */
  readonly prefix: string;
  readonly columns: readonly { readonly heading: string; readonly field: Field }[];
  readonly always: readonly { readonly key: string; readonly field: Field; readonly said: string }[];
  /** What the words of a table stand for, by field. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const keys = ["sheet", "known_by", "ids", "columns", "always", "words"];

/** Reads a map; or says what is wrong with it, a sentence each. */
export function readMap(data: unknown): ColumnMap | { readonly wrong: readonly string[] } {
  if (!isGroup(data)) return { wrong: ["The map is empty or no group of keys. t6 sheet import TABLE --draft-map makes one."] };
  const wrong: string[] = [];
  const strange = Object.keys(data).filter((key) => !keys.includes(key));
  for (const key of strange) wrong.push(`The map has the key ‘${key}’, which means nothing in it.${hint(key, keys)} It has: ${keys.join(", ")}.`);
  const text = (key: string): string | undefined => {
    const value = data[key];
    if (value === undefined || typeof value === "string") return value;
    wrong.push(`‘${key}’ in the map has to be a text.`);
    return undefined;
  };
  const group = (key: string, value: unknown): Readonly<Record<string, unknown>> => {
    if (value === undefined || value === null) return {};
    if (isGroup(value)) return value;
    wrong.push(`‘${key}’ in the map has to be a group: a key and a value on each line.`);
    return {};
  };
  const fieldOf = (key: unknown, where: string): Field | undefined => {
    const field = flatFields.get(String(key));
    if (field === undefined)
      wrong.push(
        `${where} names ‘${String(key)}’, which no table can fill.${hint(String(key), [...flatFields.keys()])} These can be: ${[...flatFields.keys()].join(", ")}.`,
      );
    return field;
  };
  const columns = Object.entries(group("columns", data["columns"])).flatMap(([heading, key]) => {
    const field = fieldOf(key, `The column “${heading}” in the map`);
    return field === undefined ? [] : [{ heading, field }];
  });
  const always = Object.entries(group("always", data["always"])).flatMap(([key, said]) => {
    const field = fieldOf(key, "‘always’ in the map");
    return field === undefined ? [] : [{ key, field, said: Array.isArray(said) ? said.join(", ") : String(said ?? "") }];
  });
  const words = new Map(
    Object.entries(group("words", data["words"])).map(([key, value]) => {
      fieldOf(key, "‘words’ in the map");
      return [key, new Map(Object.entries(group(`words.${key}`, value)).map(([theirs, ours]) => [theirs.trim().toLowerCase(), String(ours)]))] as const;
    }),
  );
  const twice = columns.find(({ field }, at) => columns.some((other, index) => index < at && other.field === field));
  if (twice !== undefined) wrong.push(`Two columns in the map fill ‘${twice.field.key}’, the second is “${twice.heading}”. Keep one of them.`);
  const sheet = text("sheet");
  const knownBy = text("known_by");
  const prefix = text("ids");
  if (knownBy === undefined)
    wrong.push("The map does not say ‘known_by’: the heading of the column by which a row is known when the table comes again, such as a number.");
  if (prefix === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(prefix))
    wrong.push("The map does not say ‘ids’: what the ids of its rows begin with, in small letters, digits and hyphens, such as policy.");
  const said = new Set([...columns.map(({ field }) => field.key), ...always.filter((one) => one.said !== "").map(({ key }) => key)]);
  for (const [key, { label, required }] of flatFields)
    if (required === true && key !== "clauses" && !said.has(key))
      wrong.push(`The map does not say where ‘${key}’ (${label}) comes from. Name its column under ‘columns’, or say it of every row under ‘always’.`);
  if (wrong.length > 0 || knownBy === undefined || prefix === undefined) return { wrong };
  return { ...(sheet !== undefined && { sheet }), knownBy, prefix, columns, always, words };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

function hint(said: string, known: readonly string[]): string {
  const near = meant(said, known);
  return near === undefined ? "" : ` Did you mean ‘${near}’?`;
}
