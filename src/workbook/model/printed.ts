import type { Printed } from "../../api/printed.ts";
import { yesOrNo } from "../../begin/choices.ts";
import { todayInLondon } from "../../io/today.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { valueAt, withValue } from "../../sheet/fields/make.ts";
import { type Data, type Draft, draftKey, tidied } from "./draft.ts";
import type { OpenAssessment } from "./open.ts";
import { judgedIn, signed } from "./sign.ts";
import { tried } from "./trial.ts";

/** The fields whose words go into sentences of the documents, by the kind of entry. A number stands for any place in a list. */
const spliced: Readonly<Partial<Record<Draft["what"], readonly string[]>>> = {
  evidence: ["statement", "limitations.0.text", "clauses.0.shows"],
  judgement: ["reasons"],
  ask: ["text", "outcome", "how", "response", "closed.reason", "next"],
  not_applicable: ["reason"],
  deferred: ["body", "reason"],
  assessment: ["letter.context", "letter.follow_up", "letter.closing", "profile.reasons", ...yesOrNo.map((fact) => `data.${fact}.reason`)],
};

/** Of these the sentence is shown before anything is typed: they are asked of everybody, and nothing else changes when they are answered. */
const shownEmpty: ReadonlySet<string> = new Set(["statement", "reasons", "text", "reason", "body"]);

/** The choices by which a sentence becomes another. */
const choosing: Readonly<Partial<Record<Draft["what"], readonly string[]>>> = {
  evidence: ["said_by", "state", "stance"],
  judgement: ["outcome"],
  ask: ["kind", "status"],
};

/** What was chosen in a draft: a sentence that was made for another choice says what nobody says any more. */
export const chosenIn = (draft: Draft): string => JSON.stringify([draftKey(draft), ...(choosing[draft.what] ?? []).map((field) => draft.data[field])]);

/** Fewer letters than this stand everywhere. */
const fewest = 12;

/** What stands for words that are still to come. It reads as a sentence does, and is in no text; behind it is shown as “…”. */
const toCome = (index: number): string => `some words are missing at place ${index + 1}`;
export const dots = "…";

/** The sentences of the documents in which the words of a draft stand, by the way to the field. */
export type Sentences = Readonly<Record<string, readonly Printed[]>>;

type Find = (result: Result, words: Readonly<Record<string, string>>, known: Result | undefined) => Sentences | Promise<Sentences>;

/** What makes documents is unpacked when the first is asked for. */
const inPage: Find = async (...of) => (await import("../../api/render-embedded.ts")).printed(...of);

/** How the words of a draft will be printed; what is empty so far with “…” in its place. Nothing where the entry cannot stand in a file yet. */
export async function printedOf(open: OpenAssessment, draft: Draft, find: Find = inPage): Promise<Sentences> {
  // A sentence about a judgement states its outcome, which is nobody's to assume.
  if (draft.what === "judgement" && (draft.data["outcome"] ?? "") === "") return {};
  const fields = (spliced[draft.what] ?? []).flatMap((field) => placesOf(field, draft.data));
  const isTyped = (field: string): boolean => wordsAt(draft.data, field).length >= fewest;
  const typed = fields.filter(isTyped);
  const empty = fields.filter((field) => !isTyped(field) && shownEmpty.has(field));
  const stand = (field: string): string => toCome(empty.indexOf(field));
  const full = await found(open, draft, Object.fromEntries(typed.map((field) => [field, wordsAt(draft.data, field)])), find);
  if (empty.length === 0) return full;
  const data = empty.reduce((so, field) => withValue(so, field.split("."), stand(field)), draft.data);
  const frames = await found(open, { ...draft, data }, Object.fromEntries(empty.map((field) => [field, stand(field)])), find);
  return { ...full, ...Object.fromEntries(Object.entries(frames).map(([field, all]) => [field, all.map((one) => ({ ...one, own: dots }))])) };
}

async function found(open: OpenAssessment, draft: Draft, words: Readonly<Record<string, string>>, find: Find): Promise<Sentences> {
  if (Object.keys(words).length === 0) return {};
  const made = await tried(open, { ...draft, data: tidied(completed(open, draft), undefined) as Data });
  const result = made.refusal === undefined ? await made.then.assessed.result() : undefined;
  return result === undefined ? {} : find(result, words, await open.assessed.result());
}

/** A draft in which nothing is open: what nobody has answered yet is taken to be the plainest answer. */
export function completed(open: OpenAssessment, { what, id = "", practice = "", data }: Draft): Data {
  const { decision } = open.assessed;
  const said = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ""));
  switch (what) {
    case "evidence":
      return { ...plainest, clauses: firstClause(open, practice), ...said };
    case "judgement": {
      const judged = decision && judgedIn(decision, id);
      const whole = { by: dots, on: todayInLondon(), ...said };
      return judged === undefined ? whole : signed(whole, judged);
    }
    case "ask":
      return { kind: "recommendation", text: "Nothing is asked yet.", clauses: firstClause(open, practice), ...said };
    case "not_applicable":
      return { reason: "Not said yet.", by: dots, ...said };
    case "deferred":
      return { reason: "Not said yet.", body: dots, ...said };
    default:
      return data;
  }
}

const plainest: Data = {
  title: "Untitled",
  statement: "Not said yet.",
  kind: "statement",
  state: "in_place",
  said_by: "producer",
  access: "internal",
};

function firstClause({ assessed: { decision } }: OpenAssessment, practice: string): readonly string[] {
  const practices = decision?.catalogue.practices;
  const [first] = (practices?.get(practice) ?? [...(practices?.values() ?? [])][0])?.clauses ?? [];
  return first === undefined ? [] : [first.id];
}

/** The fields of a draft that a name with a number in it stands for. */
function placesOf(field: string, data: Data): readonly string[] {
  const [list = "", rest] = field.split(".0.");
  const entries = valueAt(data, [list]);
  if (rest === undefined) return [field];
  return Array.isArray(entries) ? entries.map((_, index) => `${list}.${index}.${rest}`) : [];
}

function wordsAt(data: Data, field: string): string {
  const value = field.split(".").reduce<unknown>((so, key) => (typeof so === "object" && so !== null ? (so as Data)[key] : undefined), data);
  return typeof value === "string" ? value.trim() : "";
}
