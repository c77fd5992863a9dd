import type { Parameter } from "../model/generated/schemas.ts";
import { assumedVerification, leastVerification, type ProfileLevel } from "../model/profile.ts";

/** The choices that are this tool's and not the Code's, for one profile. Printed in every document. */
export function parametersFor(profile: ProfileLevel): Parameter[] {
  const { key, other } = leastVerification[profile];
  return [
    { id: "profile", value: profile, text: "How strong the evidence must be, from the sensitivity of the data and the public interest in them." },
    { id: "verification/key", value: key, text: "The least verification that the profile asks of the catalogue's key clauses." },
    { id: "verification/other", value: other, text: "The least verification that the profile asks of the other clauses." },
    { id: "verification/assumed", value: assumedVerification, text: "What an item counts as when it does not say whether it was verified." },
    { id: "regular", value: "2", text: "How many dated items show that something is regular, unless one of them carries a date for the next." },
    {
      id: "score/partly-met",
      value: "½",
      text: "What a partly met clause adds to the score, where a met clause adds 1. No position is derived from the score.",
    },
  ];
}
