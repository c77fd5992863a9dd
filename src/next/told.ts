import { stepNamingIn } from "../language/step-naming.ts";
import { effectText, stepText } from "../language/steps.ts";
import type { Result, Step } from "../model/generated/schemas.ts";
import type { FoundStep } from "./found-step.ts";
import { nextOf, type WhyUnknown } from "./next.ts";

/** What to do, worded for somebody. */
export type ToldNext = { readonly unknown: WhyUnknown } | ToldSteps;

export interface ToldSteps {
  readonly unknown?: undefined;
  readonly unread: readonly string[];
  readonly steps: readonly Step[];
  /** How many steps are left out, because they are about something that this reader is not to see. */
  readonly withheld: number;
  /** Nothing is left to do; there are steps; or something falls short and no step moves it. */
  readonly state: "finished" | "steps" | "stuck";
}

/**
 * The list of what to do as one reader may see it: what is about something hidden is left out by its id, before anything is worded.
 * @param whole the result with what is internal in it
 * @param open the same as the reader sees it: without what is internal, or the same
 */
export function toldNext(whole: Result, open: Result = whole): ToldNext {
  const next = nextOf(whole);
  if (next.unknown !== undefined) return { unknown: next.unknown };
  const hidden = whole === open ? new Set<string>() : hiddenIn(whole);
  const naming = stepNamingIn(open);
  const seen = next.steps.filter((step) => !isAbout(step, hidden));
  return {
    unread: next.unread,
    steps: seen.map((step) => ({ ...step, text: stepText(step, naming), effect: effectText(step) })),
    withheld: next.steps.length - seen.length,
    state: next.finished ? "finished" : next.steps.length > 0 ? "steps" : "stuck",
  };
}

function hiddenIn({ evidence, asks }: Result): ReadonlySet<string> {
  const internal = [...evidence, ...asks].filter(({ item }) => item.audience === "internal");
  return new Set(internal.map(({ item }) => item.id));
}

function isAbout({ deeds }: FoundStep, hidden: ReadonlySet<string>): boolean {
  return deeds.some(({ evidence = "", ask = "" }) => hidden.has(evidence) || hidden.has(ask));
}
