import type { Correction } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group } from "./meaning.ts";

type State = NonNullable<Correction["state"]>;

/** What has been decided on a correction. */
export const corrections: Group<State> = Object.freeze({
  id: "correction-state",
  one: "a state of a correction",
  about: "What has been decided on something that whoever checked the facts wants corrected.",
  keys: ["state"],
  where: "Under ‘state’ of a correction in assessment.yaml.",
  values: {
    open: {
      means: "Nobody has decided yet.",
      example: "A correction as t6 ask import wrote it.",
      counter: "The text was changed for it: write ‘accepted’.",
    },
    accepted: {
      means: "Whoever checked the facts is right, and the text is changed for it.",
      example: "“The register comes out four times a year”, and the narrative says so now.",
      counter: "They see the matter differently, and the facts are as they were: ‘declined’.",
    },
    declined: {
      means: "The text stays as it is, for the reason that is given.",
      example: "“The notice itself bears the date of 3 June.”",
      counter: "Nobody has looked at it yet: ‘open’.",
    },
  } satisfies Record<State, Contrasted>,
});
