import { stepNamingIn } from "../language/step-naming.ts";
import { effectText, stepLines } from "../language/steps.ts";
import type { Deed, Result, Step } from "../model/generated/schemas.ts";
import { effortOf } from "./effort.ts";
import type { FoundStep } from "./found-step.ts";
import { nextOf, type WhyUnknown } from "./next.ts";
import { withoutInner } from "./order.ts";

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
  // What is told within another step is left out only here: this reader may not see the other one.
  const shown = withoutInner(seen);
  return {
    unread: next.unread,
    steps: shown.map((step) => {
      const lines = stepLines(step, naming).map((line, index) => ({ effort: effortOf(step.deeds[index] as Deed), ...line }));
      return { ...step, lines, text: lines.map(({ text }) => text).join(" "), effect: effectText(step) };
    }),
    withheld: next.steps.length - seen.length,
    state: next.steps.length > 0 ? "steps" : next.finished ? "finished" : "stuck",
  };
}

function hiddenIn({ evidence, asks }: Result): ReadonlySet<string> {
  const internal = [...evidence, ...asks].filter(({ item }) => item.audience === "internal");
  return new Set(internal.map(({ item }) => item.id));
}

function isAbout({ deeds }: FoundStep, hidden: ReadonlySet<string>): boolean {
  return deeds.some(({ evidence = "", ask = "" }) => hidden.has(evidence) || hidden.has(ask));
}
