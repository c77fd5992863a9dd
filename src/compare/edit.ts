import type { Ask, Judgement, Source } from "../model/generated/schemas.ts";
import type { Body, Fact, Filed, FiledItem, Head, Matter } from "./matter.ts";
import { type AskPart, askPart, type Fields, type ItemPart, itemFields, itemFrom, itemPart } from "./parts.ts";

/** The things under an id that are there or not, and change as a whole. */
interface Wholes {
  readonly body: Body;
  readonly fact: Fact;
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

/** The table of a matter that holds the things an edit is about. */
const tables = {
  body: "bodies",
  fact: "facts",
  source: "sources",
  file: "files",
  broken: "broken",
  evidence: "evidence",
  not_applicable: "notApplicable",
  deferred: "deferred",
  strengths: "strengths",
  ask: "asks",
  judgement: "judgements",
} as const satisfies Record<keyof Wholes, keyof Matter>;

type Tables = { -readonly [Name in (typeof tables)[keyof Wholes]]?: Map<string, unknown> };

/** The matter with some edits made. Each table that is written to is copied once, however many edits there are. */
export function apply(matter: Matter, ...edits: readonly Edit[]): Matter {
  let made = matter;
  const copies: Tables = {};
  for (const edit of edits) {
    if (!("id" in edit)) {
      made = { ...made, [edit.on === "as_of" ? "asOf" : edit.on]: edit.new };
      continue;
    }
    const name = tables[edit.on];
    const table = copies[name] ?? new Map<string, unknown>(made[name]);
    copies[name] = table;
    const value = edit.part === undefined ? edit.new : edited(table.get(edit.id), edit);
    if (value === undefined) table.delete(edit.id);
    else table.set(edit.id, value);
  }
  return { ...made, ...copies } as Matter;
}

/** The edit that takes another one back. */
export function inverse(edit: Edit): Edit {
  return { ...edit, old: edit.new, new: edit.old } as Edit;
}

/** A thing with one part of its fields replaced. Where it is not there, neither is the part. */
function edited(known: unknown, edit: PartEdit): FiledItem | Ask | undefined {
  if (known === undefined) return undefined;
  return edit.on === "evidence" ? editedItem(known as FiledItem, edit) : editedAsk(known as Ask, edit);
}

function editedItem(known: FiledItem, { part, new: value }: Extract<PartEdit, { on: "evidence" }>): FiledItem {
  const fields = itemFields(known);
  return itemFrom({ ...without(fields, itemPart(fields, part)), ...value });
}

function editedAsk(known: Ask, { part, new: value }: Extract<PartEdit, { on: "ask" }>): Ask {
  return { ...without({ ...known }, askPart(known, part)), ...value } as unknown as Ask;
}

function without(fields: Fields, some: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(some, name)));
}
