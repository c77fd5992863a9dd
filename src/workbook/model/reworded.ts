import { isChecked } from "./evidence-steps.ts";

type Data = Readonly<Record<string, unknown>>;

/** The words that somebody checked: what it is called, and what it says. */
const words = ["title", "statement"] as const;

/**
 * Whether a piece of evidence says something else than what was checked, and says that it was checked as before: whoever rewords it has to say whether the
 * check holds of the new words.
 */
export function isReworded(before: Data | undefined, now: Data): boolean {
  const { verification } = now;
  if (before === undefined || !isChecked((verification as { readonly level?: unknown } | undefined)?.level)) return false;
  if (JSON.stringify(before["verification"]) !== JSON.stringify(verification)) return false;
  return words.some((key) => plain(before[key]) !== plain(now[key]));
}

/** Blanks and line breaks are no words. */
const plain = (value: unknown): string =>
  String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** The same without the check: what nobody has checked in these words counts as reported. */
export const withoutCheck = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([key]) => key !== "verification"));
