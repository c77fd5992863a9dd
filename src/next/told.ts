import { type StepNaming, stepNamingIn } from "../language/step-naming.ts";
import { effectText, partsText, stepLines } from "../language/steps.ts";
import type { Deed, NextAssessment, Result, Step } from "../model/generated/schemas.ts";
import { effortOf } from "./effort.ts";
import type { FoundStep } from "./found-step.ts";
import { nextOf, type WhyUnknown } from "./next.ts";
import { type OpenFact, openFactsOf } from "./open-facts.ts";
import { beyond, partsOf, withoutInner } from "./order.ts";

/** What to do, worded for somebody. */
export type ToldNext = { readonly unknown: WhyUnknown } | ToldSteps;

export interface ToldSteps {
  readonly unknown?: undefined;
  readonly unread: readonly string[];
  /** What nobody has said of the data, and decides whether clauses apply. */
  readonly questions: readonly OpenFact[];
  readonly steps: readonly Step[];
  /** Lines that may carry evidence over from an edition before, and wait for a review. Left out where there are none. */
  readonly review?: NonNullable<NextAssessment["review"]>;
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
  const review = reviewFirst(whole);
  // What a line may show that waits is not asked for before somebody has looked at it.
  const mayBeShown = ({ findings }: FoundStep): boolean => findings.length > 0 && findings.every(({ id }) => review?.clauses.includes(id) === true);
  const seen = next.steps.filter((step) => !isAbout(step, hidden) && !mayBeShown(step));
  // What is told within another step is left out only here: this reader may not see the other one.
  const shown = withoutInner(seen);
  return {
    unread: next.unread,
    questions: openFactsOf(whole),
    steps: worded(shown, naming),
    ...(review && { review }),
    withheld: next.steps.filter((step) => isAbout(step, hidden)).length,
    state: next.steps.length > 0 || review !== undefined ? "steps" : next.finished ? "finished" : "stuck",
  };
}

/** Steps in words. What is done in steps above is told by their numbers; where they do nothing more together, there is nothing to tell. */
function worded(steps: readonly FoundStep[], naming: StepNaming): readonly Step[] {
  const told: Step[] = [];
  for (const step of steps) {
    const parts = partsOf(step, told);
    if (parts.length === 0) {
      const lines = stepLines(step, naming).map((line, index) => ({ effort: effortOf(step.deeds[index] as Deed), ...line }));
      told.push({ ...step, lines, text: lines.map(({ text }) => text).join(" "), effect: effectText(step) });
      continue;
    }
    const more = beyond(
      step,
      parts.flatMap((place) => told[place] ?? []),
    );
    if (more.findings.length + more.positions.length + more.recommended.length === 0) continue;
    const numbers = parts.map((place) => place + 1);
    const text = partsText(numbers);
    told.push({
      ...step,
      consists_of: numbers,
      lines: [{ effort: step.effort, text, questions: [] }],
      text,
      effect: effectText({ ...more, deeds: step.deeds }),
    });
  }
  return told;
}

function reviewFirst({ carried_over: carried }: Result): ToldSteps["review"] {
  const open = carried?.lines.filter(({ state }) => state === "open") ?? [];
  return carried === undefined || open.length === 0 ? undefined : { file: carried.file, lines: open.length, clauses: [...new Set(open.map(({ to }) => to))] };
}

function hiddenIn({ evidence, asks }: Result): ReadonlySet<string> {
  const internal = [...evidence, ...asks].filter(({ item }) => item.audience === "internal");
  return new Set(internal.map(({ item }) => item.id));
}

function isAbout({ deeds }: FoundStep, hidden: ReadonlySet<string>): boolean {
  return deeds.some(({ evidence = "", ask = "" }) => hidden.has(evidence) || hidden.has(ask));
}
