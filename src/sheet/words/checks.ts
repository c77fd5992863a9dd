import { valueAt } from "../fields/make.ts";
import type { WordsByCode } from "./said.ts";

/** What is told about who checked something, in the words of a book. */
export const checkWords: WordsByCode = {
  "evidence/checked-by-nobody": {
    key: "verification.by",
    words: ({ column }) =>
      `is empty, so the row counts as reported. Write who checked it, and when under ${column("verification.on")}. If nobody did, choose “reported” under ${column("verification.level")}`,
  },
  "evidence/own-check": {
    key: "verification.level",
    words: ({ args: { name }, said, column }) =>
      `says ${said}, and ${name} is of the producer's own, so it counts as checked. Choose “checked”; or, if somebody outside examined it, name them under ${column("verification.by")}, with ${column("verification.by.role")} and ${column("verification.in")}`,
  },
  "evidence/own-word": {
    key: "verification.by",
    words: ({ said, column }) =>
      `says ${said}, who says it as well, so it counts as reported. Name somebody else who looked. If nobody did, choose “reported” under ${column("verification.level")}`,
  },
  "evidence/speaker-unnamed": {
    key: "speaker",
    words: ({ args: { name, office } }) =>
      `is empty, and ${name}, who checked it, is ${office} as well: the two may be one, so it counts as reported. Name whoever says it; if that is ${name}, have somebody else check it`,
  },
  "evidence/checker-unknown": {
    key: "verification.by.role",
    words: ({ args: { name }, column }) =>
      `is empty, so ${name} is taken for one of the producer's own. Choose the role; for one outside, fill in ${column("verification.in")} too`,
  },
  "evidence/check-not-located": {
    key: "verification.in",
    words: ({ args: { unseen }, data }) =>
      `${valueAt(data, ["verification", "in"]) === undefined ? "is empty, and somebody outside the producer is said to have checked it" : `does not show the check: ${unseen}`}. Write the id of a source or of somebody else's evidence in which the check can be seen; without it the row counts as checked`,
  },
  "evidence/checked-before": {
    key: "verification.on",
    words: ({ args: { date, checked } }) =>
      `says ${checked}, and the thing is of ${date}, so the check counts for nothing. Correct one of the two dates, or have this version checked`,
  },
  "evidence/checked-by-judge": {
    key: "by",
    words: ({ args: { evidence }, said, column }) =>
      `says ${said}, who also checked ${evidence}. Have somebody else check, or write a second person who agrees under ${column("agreed_by.name")}`,
  },
};
