import type { Context } from "../context.ts";
import { draftedPractices } from "../drafted.ts";
import { draftedTexts } from "../style/sign-off.ts";
import { filled, series } from "../style/text.ts";

/** That the annex holds text which no person wrote: whoever signs the letter says so. */
export function draftedInAnnex({ result: { practices } }: Context): string[] {
  const drafted = draftedPractices(practices);
  return drafted.length === 0 ? [] : [filled(draftedTexts.letter, { practices: series(drafted) })];
}
