import type { Ask } from "../model/generated/schemas.ts";
import type { FiledItem } from "./matter.ts";

/** Fields by name. A date of an item is a field of its own, `dates.about`; the file an item is in is `practice`. */
export type Fields = Readonly<Record<string, unknown>>;

/** The parts of an evidence item that change for reasons of their own. */
export type ItemPart =
  | "clauses"
  | "file"
  | "stance"
  | "closed"
  | "about"
  | "ended"
  | "state"
  | "valid_until"
  | "access"
  | "kind"
  | "speaker"
  | "verification"
  | "limitations"
  | "review_due"
  | "words"
  | "rest";

/** The parts of an ask that change for reasons of their own. */
export type AskPart = "closing" | "progress" | "terms" | "acceptance" | "clauses" | "rest";

/**
 * The fields of each part of an item. Changes are attributed in this order: first what keeps an item from counting at all, because
 * as long as that holds nothing else about the item shows.
 */
const itemParts: Readonly<Record<Exclude<ItemPart, "rest">, readonly string[]>> = {
  clauses: ["clauses"],
  file: ["practice"],
  stance: ["stance", "severity"],
  closed: ["closed"],
  about: ["dates.about"],
  ended: ["dates.ended"],
  state: ["state"],
  valid_until: ["dates.valid_until"],
  access: ["access", "source"],
  kind: ["kind"],
  speaker: ["said_by", "speaker"],
  verification: ["verification"],
  limitations: ["limitations"],
  review_due: ["dates.review_due"],
  words: ["title", "statement", "items", "figures"],
};

const askParts: Readonly<Record<Exclude<AskPart, "rest">, readonly string[]>> = {
  closing: ["status", "closed", "superseded_by"],
  progress: ["progress"],
  terms: ["owner", "due", "first_due", "no_specific_timescale"],
  acceptance: ["accepted_by"],
  clauses: ["clauses"],
};

const partOfItemField = new Map(Object.entries(itemParts).flatMap(([part, fields]) => fields.map((field) => [field, part as ItemPart] as const)));
const partOfAskField = new Map(Object.entries(askParts).flatMap(([part, fields]) => fields.map((field) => [field, part as AskPart] as const)));

export const itemPartOrder: readonly ItemPart[] = [...(Object.keys(itemParts) as ItemPart[]), "rest"];
export const askPartOrder: readonly AskPart[] = [...(Object.keys(askParts) as AskPart[]), "rest"];

/** An item's fields. What no part names is its rest, so that no field, however new, goes unnoticed. */
export function itemFields({ practice, item }: FiledItem): Fields {
  const { dates, ...fields } = item;
  const known = Object.entries(dates ?? {}).map(([name, date]) => [`dates.${name}`, date] as const);
  const noDates = dates !== undefined && known.length === 0 ? { dates: {} } : {};
  return { practice, ...fields, ...noDates, ...Object.fromEntries(known) };
}

/** The item that fields make. */
export function itemFrom(fields: Fields): FiledItem {
  const { practice, dates: _, ...rest } = fields;
  const own = Object.entries(rest).filter(([name]) => !name.startsWith("dates."));
  const known = Object.entries(rest).flatMap(([name, date]) => (name.startsWith("dates.") ? [[name.slice("dates.".length), date] as const] : []));
  const dates = known.length > 0 || fields["dates"] !== undefined ? { dates: Object.fromEntries(known) } : {};
  return { practice, item: { ...Object.fromEntries(own), ...dates } } as unknown as FiledItem;
}

/** Those of an item's fields that belong to one part. */
export function itemPart(fields: Fields, part: ItemPart): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== undefined && (partOfItemField.get(name) ?? "rest") === part));
}

/** Those of an ask's fields that belong to one part. */
export function askPart(ask: Ask, part: AskPart): Fields {
  return Object.fromEntries(Object.entries(ask).filter(([name, value]) => value !== undefined && (partOfAskField.get(name) ?? "rest") === part));
}
