import type { CheckedCopy } from "../../model/generated/schemas.ts";
import { anchor } from "../context.ts";
import { changeCounts, changeTitles } from "../style/fact-check.ts";
import { capitalise, countText, filled, numberWord, sentences, series } from "../style/text.ts";
import { align, type Pair } from "./align.ts";
import { evidenceSection, type Numbered, type Section } from "./sections.ts";
import type { ChangesView, ChangeView } from "./shape.ts";

/** Which paragraph of the copy is which of the text of today. */
export function pairsOf(checked: CheckedCopy, sections: readonly Section[]): readonly Pair<Numbered>[] {
  return align(
    checked.paragraphs,
    sections.flatMap(({ paragraphs }) => paragraphs),
  );
}

/** Everything that has changed since the copy that was checked, and the numbers of what has not. */
export function changesView(pairs: readonly Pair<Numbered>[], sections: readonly Section[]): ChangesView {
  const told = pairs.filter(({ state }) => state !== "unchanged");
  const same = pairs.filter(({ state }) => state === "unchanged");
  const ids = [...new Set(pairs.map(sectionOf))];
  const known = (id: string): Section | undefined => sections.find((section) => section.id === id);
  return {
    summary: sentences(
      summaryOf(pairs.filter((pair) => sectionOf(pair) !== evidenceSection)),
      evidenceText(told.filter((pair) => sectionOf(pair) === evidenceSection).length),
    ),
    sections: ids.flatMap((id) => {
      const changes = told.filter((pair) => sectionOf(pair) === id).map(changeView);
      return changes.length === 0 ? [] : [{ title: known(id)?.title ?? id, anchor: anchor("changes", id), changes }];
    }),
    unchanged: ids.flatMap((id) => {
      const numbers = id === evidenceSection ? [] : same.filter((pair) => sectionOf(pair) === id).map(numberText);
      return numbers.length === 0 ? [] : [numbers.join(", ")];
    }),
  };
}

const sectionOf = ({ now, was }: Pair): string => now?.section ?? was?.section ?? "";

/** "T6.2-4 (T6.2-3 in the copy that was checked)". */
function numberText({ now, was }: Pair): string {
  const number = now?.number ?? was?.number ?? "";
  return now === undefined || was === undefined || was.number === number ? number : `${number}${filled(changeTitles.renumbered, { was: was.number })}`;
}

function changeView(pair: Pair<Numbered>): ChangeView {
  const { state, was, now } = pair;
  const title = filled(changeTitles[state === "unchanged" ? "changed" : state], { now: numberText(pair), was: was?.number ?? "" });
  // The words may be the same, and lead elsewhere.
  const withLinks = was?.text === now?.text;
  const said = (one: { readonly text: string; readonly links: readonly string[] } | undefined): string[] =>
    one === undefined ? [] : [...one.text.split("\n").filter((line) => line.trim() !== ""), ...(withLinks ? one.links : [])];
  return {
    title,
    anchor: anchor("change", `${now === undefined ? "was" : "now"} ${now?.number ?? was?.number ?? ""}`),
    before: said(was),
    after: state === "moved" ? [] : said(now),
  };
}

const evidenceText = (count: number): string =>
  count === 0 ? "" : count === 1 ? changeCounts.evidence_one : filled(changeCounts.evidence_many, { count: capitalise(numberWord(count)) });

function summaryOf(pairs: readonly Pair[]): string {
  const count = (state: Pair["state"]): number => pairs.filter((pair) => pair.state === state).length;
  const [changed, fresh, gone, moved, same] = [count("changed"), count("new"), count("gone"), count("moved"), count("unchanged")];
  const parts = [
    changed === 0 ? "" : countText(changed, "paragraph has been changed", "paragraphs have been changed"),
    fresh === 0 ? "" : countText(fresh, "paragraph is new", "paragraphs are new"),
    gone === 0 ? "" : countText(gone, "paragraph has been left out", "paragraphs have been left out"),
    moved === 0 ? "" : countText(moved, "paragraph stands elsewhere", "paragraphs stand elsewhere"),
  ].filter((part) => part !== "");
  if (parts.length === 0)
    return filled(changeCounts.none, { all: same === 1 ? "the one paragraph is" : `all ${countText(same, "paragraph", "paragraphs")} are` });
  return capitalise(filled(changeCounts.some, { changed: series(parts), unchanged: same === 0 ? "" : `${countText(same, "is", "are")} as before.` })).trim();
}
