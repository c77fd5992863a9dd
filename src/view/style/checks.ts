import type { VerificationLevel } from "../../model/profile.ts";

/** How far an item was checked, before the name of whoever looked. */
export const checkedWords: Readonly<Record<VerificationLevel, string>> = Object.freeze({
  verified: "verified",
  corroborated: "confirmed",
  checked: "checked",
  reported: "reported",
  unverifiable: "beyond checking",
});
