import type { Ask, AskResult } from "../../model/generated/schemas.ts";
import { behindAsk, ownersOf } from "../asked.ts";
import type { Context } from "../context.ts";
import { firstDueText } from "../due.ts";
import { askCounts, noProgress } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { overdueWords } from "../style/letter.ts";
import { beginsWithVerb, countText, filled, sentences } from "../style/text.ts";
import { hasNoProgress } from "./no-progress.ts";

/** More than this are counted with the conclusion, and told below. */
const mostOverdue = 2;

/** What was asked, was due and is not done, the gravest first; nothing where the conclusion was published elsewhere, which says what its author said. */
function overdueAsks({ result }: Context): readonly AskResult[] {
  if (result.judgement?.item.published_in !== undefined) return [];
  return (Object.keys(askCounts) as Ask["kind"][]).flatMap((kind) => result.asks.filter(({ item, state }) => state === "overdue" && item.kind === kind));
}

/** What is overdue and told in full with the conclusion: it is not told again below. */
export function toldWithConclusion(context: Context): ReadonlySet<AskResult> {
  const late = overdueAsks(context);
  return new Set(late.length > mostOverdue ? [] : late);
}

/** What is overdue, with all that there is to say of it: whoever reads no further than the conclusion has to know of it. */
export function overdueText(context: Context): string {
  const late = overdueAsks(context);
  if (late.length > mostOverdue) return filled(overdueWords.counted, { count: countText(late.length, "matter", "matters") });
  return sentences(
    ...late.flatMap((ask) => {
      const { item } = ask;
      const first = firstDueText(ask, context.result.assessment.as_of);
      const marks = [...ownersOf(item, context), ...(first === "" ? [] : [first])].join(", ");
      const told = {
        kind: askCounts[item.kind].one,
        ask: wantedText(item, context),
        date: dateText(item.due ?? ""),
        marks: marks === "" ? "" : ` (${marks})`,
      };
      return [filled(overdueWords[late.length === 1 ? "one" : "each"], told), behindAsk(item, context), hasNoProgress(ask, context) ? noProgress.one : ""];
    }),
  );
}

/** "to publish the list", or “the list has to be published”: what is asked, behind a colon. */
function wantedText({ text: written }: Ask, { names }: Context): string {
  const text = written.trim().replace(/\.$/, "");
  return beginsWithVerb(text, names.all) ? `to ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
