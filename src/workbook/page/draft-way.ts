import { valueAt } from "../../sheet/fields/make.ts";
import { entryOf } from "../model/apply.ts";
import type { Desk } from "../model/desk.ts";
import type { Draft } from "../model/draft.ts";
import { evidenceSteps, stepFor, unanswered } from "../model/evidence-steps.ts";
import type { EntryAt } from "../model/problem-places.ts";
import { to, type Way } from "./ways.ts";

/** The page of an entry that is there; and of a field of it, where the fields are on more than one page. */
export function entryWay({ what, id }: Pick<Draft, "what"> & { readonly id: string }, key = ""): string {
  if (what === "assessment") return /^(?:letter|request|fact_check)\b/.test(key) ? to("letter") : to("about");
  if (what === "evidence" && key !== "") return to(what, id, stepFor(key).id);
  return what === "not_applicable" || what === "deferred" ? to(what, id, id.replace(/[a-z]$/, ""), id) : to(what, id);
}

/** What that page is called. */
export function wayCalled(entry: EntryAt, key = ""): string {
  if (entry.what === "evidence" && key !== "") return `${entry.title}: ${stepFor(key).title}`;
  return entry.what === "assessment" && entryWay(entry, key) === to("letter") ? "The letter" : entry.title;
}

/** The page on which a draft is filled in: where it goes on, or where something was changed last. */
export function draftWay(draft: Draft, { open }: Desk): string {
  const { what, id, practice = "", begunFor = "" } = draft;
  if (what === "evidence") {
    const { decision } = open.assessed;
    const before = id === undefined ? undefined : decision && entryOf(decision, "evidence", id)?.data;
    const isAnswered = (needed: readonly string[]): boolean => unanswered(draft.data, needed).length === 0;
    const isChanged = (fields: readonly string[]): boolean =>
      fields.some((field) => JSON.stringify(valueAt(draft.data, [field])) !== JSON.stringify(valueAt(before, [field])));
    const step = id === undefined ? evidenceSteps.find(({ needed }) => !isAnswered(needed)) : evidenceSteps.find(({ fields }) => isChanged(fields));
    const page = (step ?? evidenceSteps[0]).id;
    return id === undefined ? to("evidence", "new", practice, page, begunFor === "" ? none : begunFor) : to("evidence", id, page);
  }
  if (what === "assessment") return entryWay({ what, id: "assessment" }, changedIn(draft, open));
  if (id !== undefined) return entryWay({ what, id });
  if (what === "not_applicable" || what === "deferred") return to(what, "new", practice, begunFor);
  return begunFor === "" ? to(what, "new") : to(what, "new", begunFor);
}

/** What of the assessment as a whole is another, so that its draft leads to the page that has it. */
function changedIn({ data }: Draft, { assessed: { decision } }: Desk["open"]): string {
  const before = decision && entryOf(decision, "assessment", "assessment")?.data;
  const keys = new Set([...Object.keys(data), ...Object.keys(before ?? {})]);
  return [...keys].find((key) => JSON.stringify(data[key]) !== JSON.stringify(before?.[key])) ?? "";
}

/** Whether a draft is filled in on a page. */
export function isOn([first, second = "", third = "", fourth = "", fifth = none]: Way, { what, id, practice = "", begunFor = "" }: Draft): boolean {
  if (what === "assessment") return first === "about" || first === "letter";
  if (first !== what) return false;
  if (id !== undefined) return second === id;
  if (second !== "new") return false;
  if (what === "evidence") return third === practice && fifth === (begunFor || none);
  if (what === "not_applicable" || what === "deferred") return third === practice && fourth === begunFor;
  return third === begunFor;
}

/** What stands in an address where something new is begun for no clause. */
export const none = "-";
