import type { AskResult } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";
import { paragraph, prose } from "../prose.ts";
import type { AskView } from "../shape-lists.ts";
import { sectionWords } from "../style/fact-check.ts";
import { sentence, sentences } from "../style/text.ts";
import { type Passage, passagesOf, wholePassage } from "./passages.ts";

/** What is asked, a passage each, with what has come of it; then what has become of earlier asks. */
export function askPassages(asks: readonly AskView[], history: readonly string[], context: Context): Passage[] {
  const told = asks.flatMap((ask, index) => {
    const record = context.result.asks[index];
    return wholePassage(record?.item.id ?? String(ask.number), prose(paragraph(askText(ask))), record === undefined ? [] : behindAsk(record));
  });
  return [...told, ...history.flatMap((line) => passagesOf(prose(paragraph(line))))];
}

function askText({ kind, text, outcome, how, owner, due, state, response }: AskView): string {
  const { words } = sectionWords.asks;
  return sentences(
    `${kind}: ${text}`,
    outcome === "" ? "" : `${words.outcome}: ${outcome}`,
    how,
    `${words.owner}: ${owner}`,
    `${words.due}: ${due}`,
    `${words.state}: ${state}`,
    response === null ? "" : `${words.response}: ${sentence(response)}`,
  );
}

/** Where it was raised, and what its progress and its end name. */
function behindAsk({ item: { raised, progress, closed } }: AskResult): string[] {
  return [...(raised?.in === undefined ? [] : [raised.in]), ...(progress ?? []).flatMap(({ evidence }) => evidence ?? []), ...(closed?.evidence ?? [])];
}
