import type { Audience } from "../model/documents.ts";
import type { NextAssessment, NextDocument, Result } from "../model/generated/schemas.ts";
import { notHeldIn } from "../model/not-held.ts";
import type { WhyUnknown } from "../next/next.ts";
import { toldNext } from "../next/told.ts";
import { isMeant } from "../sign-off/texts.ts";
import { notHeldText } from "../view/not-held.ts";
import { forPublic } from "../view/redact/public.ts";
import type { Opened, Results } from "./results.ts";
import { toldErrors } from "./told.ts";
import { version } from "./version.ts";

/**
 * What to do about the assessments at some paths, the first thing at the top: `schemas/next.schema.json`. Each step is made on a copy of
 * what was decided from, and everything is decided again.
 * @param audience for the public, steps about what is marked as internal are left out and counted
 */
export function nextDocument({ opened, diagnostics, refusals }: Results, audience: Audience = "public"): NextDocument {
  const told = opened.map((one) => nextFor(one, audience));
  const found = opened.flatMap((one) => one.diagnostics);
  return {
    format: "t6-next",
    version: 1,
    tool: { name: "t6", version },
    audience,
    assessments: told.flatMap((one) => (typeof one === "object" ? [one] : [])),
    diagnostics: toldErrors([...diagnostics, ...found], audience),
    refusals: [...refusals, ...told.filter((one) => typeof one === "string")],
  };
}

/** What to do about one assessment, or in one sentence why that cannot be told; undefined where nothing could be decided. */
function nextFor({ name, saved, result }: Opened, audience: Audience): NextAssessment | string | undefined {
  if (result === undefined) return undefined;
  const next = toldNext(result, audience === "internal" ? result : forPublic(result).result);
  if (next.unknown !== undefined) return `${saved ?? name} ${reasons[next.unknown]}`;
  const { title, as_of } = result.assessment;
  const words = wordsToGet(result);
  const { state, unread, questions, withheld, steps, review } = next;
  return {
    name,
    title,
    as_of,
    // There is something to do, whatever the clauses say whose words are held.
    state: words.length > 0 ? "steps" : state,
    unread: [...unread],
    ...(questions.length > 0 && { questions: questions.map((one) => ({ ...one, clauses: [...one.clauses] })) }),
    ...(review && { review }),
    ...(words.length > 0 && { words: [...words] }),
    withheld,
    steps: [...steps],
  };
}

/** The practices whose words somebody has to get, while that keeps documents from being final: where it is let stand by name, it does not. */
function wordsToGet(result: Result): readonly string[] {
  const words = notHeldText(result.practices);
  return words === "" || isMeant(words, result) ? [] : notHeldIn(result);
}

const reasons: Readonly<Record<WhyUnknown, string>> = {
  other_rules: "is not what the rules of this t6 decide, so what a step would do cannot be told: name the assessment's folder instead.",
  copy: "is a copy for the public, and what a step would do depends on what is not in it: name the assessment's folder, or save one with t6 score --format json --audience internal.",
};
