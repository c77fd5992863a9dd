import type { Checked } from "./voices.ts";

const saysSo = {
  verified_elsewhere: "{checker} has verified that it says so.",
  corroborated: "{checker} confirms that it says so.",
  corroborated_here: "we confirm that it says so.",
  checked: "{checker} has checked that it says so.",
  checked_here: "we have checked that it says so.",
  reported: "we have not seen that it says so.",
  unverifiable: "it cannot be checked that it says so.",
} as const;

/** Behind words that are quoted from a document: how far it was checked that it says so. What it says was not checked by that. */
export const quotationChecked: Readonly<Record<"outside" | "own", Readonly<Record<Checked, string>>>> = Object.freeze({
  outside: Object.freeze({ ...saysSo, verified: "we have seen that it says so." }),
  own: Object.freeze({ ...saysSo, verified: "we have checked that it says so.", reported: "nobody has checked that it says so." }),
});
