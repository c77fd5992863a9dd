import type { PracticeResult } from "../../model/generated/schemas.ts";
import { doneWellWords } from "../style/scorecard.ts";
import { capitalise, filled, numberText, sentence } from "../style/text.ts";

/** More than this is counted, as is what has no room: a board has one page. */
const mostNamed = 3;
const room = { alone: 320, besideTrend: 200 };

/** What is done well, in the words of the record, one of each practice before a second of any; empty where nothing is recorded. */
export function doneWellText(practices: readonly Pick<PracticeResult, "strengths">[], hasTrend: boolean): string {
  const longest = Math.max(0, ...practices.map(({ strengths }) => strengths.length));
  const all = [...new Set(Array.from({ length: longest }, (_, turn) => practices.flatMap(({ strengths }) => strengths[turn] ?? [])).flat())];
  const [first, ...others] = all;
  if (first === undefined) return "";
  const named = [first];
  for (const text of others) if (named.length < mostNamed && [...named, text].join(" ").length <= room[hasTrend ? "besideTrend" : "alone"]) named.push(text);
  const more = all.length - named.length;
  const said = named.map((text) => capitalise(sentence(text))).join(" ");
  return filled(doneWellWords.lead, { strengths: more === 0 ? said : `${said} ${filled(doneWellWords.more, { count: numberText(more) })}` });
}
