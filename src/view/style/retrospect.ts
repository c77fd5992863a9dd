import type { Outcome } from "../../model/generated/schemas.ts";

/** A conclusion from before the practices were there, to follow “concluded that”. {whose} is the producer's; {code} is the code of that day. */
export const outcomesThen: Readonly<Record<Exclude<Outcome, "changes_asked" | "no_comment">, string>> = Object.freeze({
  meets: "{whose} arrangements meet {code}",
  consistent: "{whose} arrangements are consistent with {code}",
  consistent_with_recommendations: "{whose} arrangements are consistent with {code}, with recommendations",
  not_yet_shown: "{whose} arrangements have not yet been shown to meet {code}",
  not_consistent: "{whose} arrangements are not consistent with {code}",
});

/** The same, by how many changes are asked for. {count} and {producer} are filled in. */
export const changesThen = Object.freeze({
  one: "there is one area in which {producer} should make changes or improvements",
  many: "there are {count} areas in which {producer} should make changes or improvements",
  uncounted: "{producer} should make changes or improvements",
});

/** What the code of that day is called, with {code} for what it is called today: in the letter, in which it is the one in force; and by a later reader. */
export const codeThen = Object.freeze({ letter: "{code}", later: "{code} of that time" });

/** How such a conclusion is set against a practice, behind the lead. {areas}, {who} and {conclusion} are filled in. */
export const readThen = Object.freeze({
  lead: "In retrospect:",
  silent: "what {who} concluded says nothing from which a conclusion on this practice could be drawn",
  areas: "{areas} in which {who} concluded that changes or improvements should be made {falls} under this practice",
  other: "what {who} concluded is read as saying that {conclusion}",
});
