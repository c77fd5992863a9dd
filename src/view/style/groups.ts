/** What a draft tells together, in the order in which it tells it. */
export type Section = "background" | "in_place" | "in_progress" | "planned" | "discontinued" | "later" | "against" | "settled";

/** The sentence that opens each group, by whether one or several items are told. {as_of} is filled in. */
export const leads: Readonly<Record<Section, { readonly one: string; readonly many: string }>> = Object.freeze({
  background: Object.freeze({ one: "", many: "" }),
  in_place: Object.freeze({ one: "", many: "" }),
  in_progress: Object.freeze({ one: "One piece of work is still in progress.", many: "Some of the work is still in progress." }),
  planned: Object.freeze({
    one: "One further step is planned; a plan does not count as evidence.",
    many: "Further steps are planned; plans do not count as evidence.",
  }),
  discontinued: Object.freeze({ one: "One arrangement has come to an end.", many: "Some arrangements have come to an end." }),
  later: Object.freeze({
    one: "One item is dated after {as_of}, so it does not count yet.",
    many: "Some items are dated after {as_of}, so they do not count yet.",
  }),
  against: Object.freeze({ one: "One piece of evidence speaks against this practice.", many: "Some of the evidence speaks against this practice." }),
  settled: Object.freeze({
    one: "One matter that was found against this practice is recorded as closed.",
    many: "Some matters that were found against this practice are recorded as closed.",
  }),
});
