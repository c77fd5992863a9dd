import type { Ask, AskResult } from "../../model/generated/schemas.ts";
import { behindAsk, ownersOf } from "../asked.ts";
import type { Context } from "../context.ts";
import { askCounts } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { overdueWords } from "../style/letter.ts";
import { countText, filled, sentences } from "../style/text.ts";
import { askText } from "./closed.ts";

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
    ...late.flatMap(({ item }) => {
      const [owner] = ownersOf(item, context);
      const told = { ask: askText(item, context), date: dateText(item.due ?? ""), owner: owner === undefined ? "" : ` (${owner})` };
      return [filled(overdueWords.one, told), behindAsk(item, context)];
    }),
  );
}
