import type { AssessmentResult } from "../../model/generated/schemas.ts";

type Data = AssessmentResult["data"];
type FactId = "personal" | "collected_by" | "linked" | "shared" | "microdata_released";

/** What the data are, where something does not apply to them because of it; each is followed by the reason. */
const exceptionWords: Readonly<Record<Exclude<FactId, "collected_by">, string>> = Object.freeze({
  personal: "The data are not about people",
  linked: "The data are not linked to other data",
  shared: "The data are not shared with anybody outside",
  microdata_released: "Researchers cannot use the detailed records",
});

/** The same of who collects them. */
const collectorWords: Readonly<Record<NonNullable<Data["collected_by"]>["is"], string>> = Object.freeze({
  producer: "The producer collects the data itself",
  on_its_behalf: "Others collect the data on the producer's behalf",
  others: "Others collect the data, for purposes of their own",
});

/** A fact about the data as the beginning of a sentence that the reason ends. */
export function factWords(fact: FactId, { collected_by: collected }: Data): string {
  if (fact !== "collected_by") return exceptionWords[fact];
  return collected === undefined ? "The data are collected by others" : collectorWords[collected.is];
}

/** How many clauses a position says nothing about, and why. */
export const setAsideWords: Readonly<Record<"by_fact" | "by_hand" | "deferred", { readonly one: string; readonly many: string }>> = Object.freeze({
  by_fact: Object.freeze({ one: "does not apply to these data", many: "do not apply to these data" }),
  by_hand: Object.freeze({ one: "was declared not applicable", many: "were declared not applicable" }),
  deferred: Object.freeze({ one: "is left to another body", many: "are left to another body" }),
});

/** What was left out, and why: the sentence in which each reason stands once. {count}, {reason}, {clauses}, {part} and {by} are filled in. */
export const leftOutWords = Object.freeze({
  /** Who says so, where a fact about the data does. */
  by_fact: "follows from what the data are",
  lead: "{count} left out:",
  lead_parts: "Parts of clauses were left out:",
  fact: "{reason} ({clauses})",
  declared: "{reason} ({clauses}, declared by {by})",
  part: "{reason} (‘{part}’ in {clauses})",
  deferred: Object.freeze({ one: "{clauses} is left to {by}: {reason}", many: "{clauses} are left to {by}: {reason}" }),
});
