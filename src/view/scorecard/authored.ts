import type { BlockContent } from "mdast";
import type { Context } from "../context.ts";
import { paragraph, plainText } from "../prose.ts";
import { authoredWords } from "../style/scorecard.ts";

/** So many characters of a narrative go on a board's page; beside a trend there is less room. */
const most = { alone: 640, besideTrend: 320 };

/**
 * What whoever judged wrote about the whole, as it is written: paragraph by paragraph as far as there is room. Of a first paragraph that is longer than
 * that, the sentences that fit. Where anything is left out, that is said.
 */
export function authored({ result, narrative }: Context, hasTrend: boolean): readonly BlockContent[] {
  const written = result.judgement?.item.narrative;
  if (written === undefined) return [];
  const blocks = narrative(written).children as BlockContent[];
  const room = hasTrend ? most.besideTrend : most.alone;
  let used = 0;
  const fitting = blocks.findIndex((block) => {
    used += plainText(block).length;
    return used > room;
  });
  if (fitting === -1) return blocks;
  const [first] = blocks;
  if (fitting === 0 && first !== undefined) return [paragraph(`${beginning(plainText(first), room)} ${authoredWords.more}`)];
  const kept = blocks.slice(0, fitting);
  const last = kept.at(-1);
  // Behind the last paragraph: a line of its own is more than one page has to give.
  return last?.type === "paragraph"
    ? [...kept.slice(0, -1), { ...last, children: [...last.children, { type: "text", value: ` ${authoredWords.more}` }] }]
    : [...kept, paragraph(authoredWords.more)];
}

/** The sentences at the beginning of a text that fit; at least the first of them, cut where it is too long by itself. */
function beginning(text: string, room: number): string {
  const ends = [...text.matchAll(/[.?!](?=\s)/g)].map(({ index }) => index + 1).filter((end) => end <= room);
  const end = ends.at(-1);
  return end === undefined ? `${text.slice(0, room).replace(/(?<!\s)\s+\S*$/, "")} …` : text.slice(0, end);
}
