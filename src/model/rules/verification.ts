import type { Rule } from "./words.ts";

/** What the verification of an item counts as. The first rule that fits decides, in this order. */
export const verificationRules = {
  "verification/none": { title: "nobody checked it", text: "The item does not say that anybody checked it, so it counts as reported." },
  "verification/nobody": { title: "no name behind the check", text: "The item is said to be checked, and not by whom, so it counts as reported." },
  "verification/ahead": {
    title: "checked after the as-of date",
    text: "The check is dated after the as-of date, so it counts for nothing yet, and the item counts as reported.",
  },
  "verification/early": {
    title: "checked before it existed",
    text: "The check is dated before the thing that it checked, so it counts for nothing, and the item counts as reported.",
  },
  "verification/own-word": {
    title: "checked by whoever said it",
    text: "The check is by the one who said it. Only an auditor, regulator, court, Parliament or third party that tells what it examined itself can do that; elsewhere the item counts as reported.",
  },
  "verification/speaker-unnamed": {
    title: "said by nobody with a name",
    text: "Whoever says it has no name and is of the same kind as whoever checked it, so the two may be one, and the item counts as reported. An audit, a certificate or a review in which they tell what they examined needs no second.",
  },
  "verification/own": { title: "a check of the producer's own", text: "Somebody of the producer's own checked it. That counts as checked at most." },
  "verification/role-unknown": {
    title: "the checker's role is not known",
    text: "The name of the checker is no party of the assessment and no role is given, so the check is taken to be the producer's own and counts as checked at most.",
  },
  "verification/not-located": {
    title: "the check cannot be seen anywhere",
    text: "Somebody outside the producer is said to have checked it, and nothing says where that can be seen. It counts as checked at most.",
  },
  "verification/as-stated": { title: "as stated", text: "The item counts as verified as far as it says." },
} as const satisfies Record<string, Rule>;
