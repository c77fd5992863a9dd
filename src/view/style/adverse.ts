import type { EvidenceItem } from "../../model/generated/schemas.ts";
import type { VerificationLevel } from "../../model/profile.ts";

type Severity = NonNullable<EvidenceItem["severity"]>;

/** What was found, at the head of an entry. */
export const gradeHeads: Readonly<Record<Severity, string>> = Object.freeze({
  failure: "A failure",
  weakness: "A weakness",
  improvement: "An improvement to make",
});

/** The same of what does not bind, whatever its grade: it disputes what is shown. Without a grade, what binds counts as a failure. */
export const disputeHeads: Readonly<Record<VerificationLevel, string>> = Object.freeze({
  unverifiable: "Not verified",
  reported: "Not verified",
  checked: "Checked, not verified",
  corroborated: "Confirmed, not verified",
  verified: "Verified",
});

/** The same of what a court held: its day is that of the ruling, and not of the failure. */
export const rulingHead = "A court ruling";

/** The same in a sentence on a clause. {rulings} is filled in: title and day of each. */
export const rulingWords = Object.freeze({ one: "a court has ruled against it ({rulings})", many: "courts have ruled against it ({rulings})" });

/** What is said behind it: how far anybody has looked. What somebody has confirmed is not told as if nobody had. */
export const disputeWords: Readonly<Record<VerificationLevel, string>> = Object.freeze({
  unverifiable: "It cannot be verified, and no finding is made on it.",
  reported: "It has not been verified, and no finding is made on it.",
  checked: "Nobody independent has examined the matter itself.",
  corroborated: "Nobody independent has examined the matter itself.",
  verified: "",
});

/** What is said behind what speaks against a practice. {date}, {lacks} and {items} are filled in. */
export const openWords = Object.freeze({
  open: "Nothing is recorded that puts it right.",
  answered: "It is not recorded as put right. Since then there is {items}.",
  not_put_right: "It is not recorded as put right.",
  besides: "It is not recorded as put right. Later, on the same clauses, there is {items}; nothing says that it is about this.",
});

/** What came of asking. {ask}, {producer}, {answer}, {on} and {text} are filled in. */
export const answerWords = Object.freeze({
  answered: "Asked {ask}, {producer} answered: {answer}.",
  noted: "{producer} {was} asked {ask}. Noted {on}: {text}",
  since: "Since then, {on}: {text}",
  /** Where what is noted is a sentence that goes on. */
  since_on: "Since then, {on}, {text}",
  /** Where it is not certain that it came after the ask. */
  undecided: "Noted {on}: {text}",
  unverified: "That has not been verified.",
});

/** In the place of an item that is recorded for internal use. {clauses} is filled in. */
export const withheldAgainst = Object.freeze({
  adverse: "An item recorded for internal use speaks against {clauses}. It is not described here.",
  improvement: "An item recorded for internal use asks for an improvement in {clauses}. It is not described here.",
});

/** How a letter tells what was found and is still open. {practices}, {dated}, {date} and {count} are filled in. */
export const letterFindings = Object.freeze({
  lead: "These findings are still open:",
  lead_disputed: "These matters are in dispute:",
  against: "This speaks against {practices}.",
  bears: "This bears on {practices}.",
  dated: Object.freeze({ against: "This, dated {date}, speaks against {practices}.", bears: "This, dated {date}, bears on {practices}." }),
  ruling: "That ruling{dated} goes against {practices}.",
  dated_ruling: ", of {date},",
  open: "We know of nothing that has put it right.",
  open_many: "We know of nothing that has put them right.",
  answered: Object.freeze({
    unverified: Object.freeze({
      one: "That has not been verified, and nothing else is recorded that puts it right.",
      many: "None of that has been verified, and nothing else is recorded that puts it right.",
    }),
    seen: Object.freeze({ one: "It is not recorded that this puts it right.", many: "It is not recorded that they put it right." }),
  }),
  asked: "What is asked on this point, and what has been said since, is told elsewhere in this letter.",
  more: "The annex tells {count}.",
  withheld: Object.freeze({
    one: "A finding against {practices} that is recorded for internal use is still open.",
    many: "Findings against {practices} that are recorded for internal use are still open.",
  }),
});
