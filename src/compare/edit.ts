import type { Ask, Judgement, Source } from "../model/generated/schemas.ts";
import type { Filed, FiledItem, Head, Matter } from "./matter.ts";
import { type AskPart, askPart, type Fields, type ItemPart, itemFields, itemFrom, itemPart } from "./parts.ts";

/** The things under an id that are there or not, and change as a whole. */
interface Wholes {
  readonly source: Source;
  readonly file: string;
  readonly broken: { readonly file: string; readonly practice?: string };
  readonly evidence: FiledItem;
  readonly not_applicable: readonly Filed<unknown>[];
  readonly deferred: readonly Filed<unknown>[];
  readonly strengths: readonly string[];
  readonly ask: Ask;
  readonly judgement: Judgement;
}

type WholeEdit = {
  readonly [On in keyof Wholes]: {
    readonly on: On;
    readonly id: string;
    readonly part?: undefined;
    readonly old: Wholes[On] | undefined;
    readonly new: Wholes[On] | undefined;
  };
}[keyof Wholes];

type PartEdit =
  | { readonly on: "evidence"; readonly id: string; readonly part: ItemPart; readonly old: Fields; readonly new: Fields }
  | { readonly on: "ask"; readonly id: string; readonly part: AskPart; readonly old: Fields; readonly new: Fields };

type SoleEdit =
  | { readonly on: "as_of"; readonly old: string; readonly new: string }
  | { readonly on: "edition"; readonly old: string; readonly new: string }
  | { readonly on: "catalogue"; readonly old: Matter["catalogue"]; readonly new: Matter["catalogue"] }
  | { readonly on: "profile"; readonly old: Matter["profile"]; readonly new: Matter["profile"] }
  | { readonly on: "head"; readonly old: Head; readonly new: Head };

/**
 * One thing that is different in what an assessment is decided from. It sets one place to one value and touches no other, so that
 * edits of different places can be made in any order, and any of them can be left out.
 */
export type Edit = SoleEdit | WholeEdit | PartEdit;

/** The matter with an edit made. */
export function apply(matter: Matter, edit: Edit): Matter {
  switch (edit.on) {
    case "as_of":
      return { ...matter, asOf: edit.new };
    case "edition":
    case "catalogue":
    case "profile":
    case "head":
      return { ...matter, [edit.on]: edit.new };
    case "source":
      return { ...matter, sources: set(matter.sources, edit.id, edit.new) };
    case "file":
      return { ...matter, files: set(matter.files, edit.id, edit.new) };
    case "broken":
      return { ...matter, broken: set(matter.broken, edit.id, edit.new) };
    case "evidence":
      return { ...matter, evidence: set(matter.evidence, edit.id, edit.part === undefined ? edit.new : editedItem(matter, edit)) };
    case "not_applicable":
      return {
        ...matter,
        notApplicable: set(matter.notApplicable, edit.id, edit.new as Matter["notApplicable"] extends ReadonlyMap<string, infer Entry> ? Entry : never),
      };
    case "deferred":
      return { ...matter, deferred: set(matter.deferred, edit.id, edit.new as Matter["deferred"] extends ReadonlyMap<string, infer Entry> ? Entry : never) };
    case "strengths":
      return { ...matter, strengths: set(matter.strengths, edit.id, edit.new) };
    case "ask":
      return { ...matter, asks: set(matter.asks, edit.id, edit.part === undefined ? edit.new : editedAsk(matter, edit)) };
    case "judgement":
      return { ...matter, judgements: set(matter.judgements, edit.id, edit.new) };
  }
}

function set<Value>(map: ReadonlyMap<string, Value>, id: string, value: Value | undefined): ReadonlyMap<string, Value> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(id);
  else changed.set(id, value);
  return changed;
}

/** An item with one part of its fields replaced. Where the item is not there, neither is the part. */
function editedItem({ evidence }: Matter, { id, part, new: value }: Extract<PartEdit, { on: "evidence" }>): FiledItem | undefined {
  const known = evidence.get(id);
  if (known === undefined) return undefined;
  const fields = itemFields(known);
  return itemFrom({ ...without(fields, itemPart(fields, part)), ...value });
}

function editedAsk({ asks }: Matter, { id, part, new: value }: Extract<PartEdit, { on: "ask" }>): Ask | undefined {
  const known = asks.get(id);
  if (known === undefined) return undefined;
  return { ...without({ ...known }, askPart(known, part)), ...value } as unknown as Ask;
}

function without(fields: Fields, some: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(some, name)));
}
