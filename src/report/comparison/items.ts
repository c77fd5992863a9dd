import { asTitle } from "../../language/quote-marks.ts";
import type { VoicedItem } from "../../model/generated/schemas.ts";
import { type RuleId, rules } from "../../model/rules.ts";
import { comparisonWords as words } from "../../view/style/comparison.ts";
import { standingWords } from "../../view/style/labels.ts";
import { filled, series } from "../../view/style/text.ts";

/** So many items are named. */
const few = 3;

/** Items with what they can do, the strongest first; those without a name are counted. */
export function itemsText(items: readonly VoicedItem[]): string {
  const named = items.flatMap(({ title, ...one }) => (title === undefined ? [] : [{ ...one, title }]));
  const hidden = items.length - named.length;
  const told = named.slice(0, few).map(({ title, standing, rule }) => `${asTitle(title)} (${standingText(standing, rule)})`);
  const more = named.length - told.length;
  return series([
    ...told,
    ...(more > 0 ? [`${more} more`] : []),
    ...(hidden === 0 ? [] : [hidden === 1 ? words.unnamed : filled(words.unnamedMany, { count: String(hidden) })]),
  ]);
}

export function standingText(standing: VoicedItem["standing"], rule: string): string {
  const why = standing === "limited" || standing === "none" ? (rules[rule as RuleId]?.title ?? rule) : undefined;
  return why === undefined ? standingWords[standing] : `${standingWords[standing]}: ${why}`;
}
