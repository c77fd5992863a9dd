import { checkerFields, checkerLabels, correctionFields, correctionLabels } from "../model/correction.ts";
import { markLabel } from "../model/reply.ts";
import { shownColumns } from "../reply/fact-check/read-table.ts";
import type { FactCheckView } from "../view/fact-check/shape.ts";
import { plainText } from "../view/prose.ts";
import { csvOf } from "./csv.ts";

/** The paragraphs of a fact-check as a table to be filled in: a row each, with a column for each line of the form. */
export function factCheckCsv({ sections, sources, facts }: FactCheckView): string {
  const mark = facts.find(({ name }) => name === markLabel)?.text ?? "";
  const [paragraph = "", ...rest] = [...correctionFields.map((field) => correctionLabels[field]), ...checkerFields.map((field) => checkerLabels[field])];
  const rows = [...sections, ...(sources === null ? [] : [sources])].flatMap(({ paragraphs }) =>
    paragraphs.map(({ id, text, rests_on, rests_note }) => [
      id,
      plainText(text),
      [...rests_on.map(({ item, text: said }) => `${item.text}: ${said}`), rests_note].filter((line) => line !== "").join("\n"),
      ...rest.map(() => ""),
      mark,
    ]),
  );
  return csvOf([[paragraph, ...shownColumns, ...rest, markLabel], ...rows]);
}
