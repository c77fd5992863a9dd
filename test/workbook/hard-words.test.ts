import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { groups } from "../../src/report/explain/words/groups.ts";
import { hardWords, hardWordsIn } from "../../src/workbook/model/hard-words.ts";

/*
 * A word that nobody need know who has never used t6 is explained on every page on which it stands. The GLOSSARY is the list of such words.
 */

/** What stands in the program of the page alone, and on none of its pages. */
const inside = new Set("deed|draft of an entry|baseline|link cache".split("|"));

const root = join(import.meta.dirname, "../..");
const glossary = readFileSync(join(root, "GLOSSARY.md"), "utf8");
const terms = [...glossary.matchAll(/^\| \*\*([^*]+)\*\*/gm)].flatMap(([, names = ""]) => names.split(", "));

/** Words of the GLOSSARY that say on a page what they say anywhere, or that stand there with their explanation beside them. */
const plain = new Set(
  `Code|edition|catalogue|principle|practice|part|source|evidence item|role|shows|kind|grade|severity|missing|score|letter|draft|final|sign-off|meant|record|tree|map|
  scorecard|step|request|question|reply|answer|copy|correction|annex|book|workbook|form|entry|field|shown|partly shown|not shown|not met|note|check|rule|result|change|
  cause|gate|condition|theme|crosswalk|carried over|not held|age|finding|assessment|picture|follow-up|fact-check|passage|move|gap|closure|horizon|binding|standing|
  verdict|audience|effort|lift|writer|diagnostic|edition of a register|register|fact about the data`
    .split("|")
    .map((word) => word.trim()),
);

/** All that the page can say of itself: its pages, its questions, its choices. What is only a name in the program does no harm here. */
const pages = ["src/workbook/page", "src/workbook/model", "src/begin"]
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !name.startsWith("hard-words"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  )
  .join("\n");
const said = [
  pages,
  ...groups.filter(({ id }) => pages.includes(`"${id}"`)).flatMap(({ values }) => Object.values(values).flatMap((value) => Object.values(value ?? {}))),
].join("\n");

const isSaid = (term: string): boolean => new RegExp(`(?<![\\w-])${term}s?(?![\\w-])`, "i").test(said);

test.each(terms.filter((term) => !plain.has(term) && !inside.has(term) && isSaid(term)))("“%s” is explained where it stands", (term) => {
  expect(hardWordsIn(`This is the ${term} of it.`).map(({ word }) => word)).not.toEqual([]);
});

test.each([
  ["A check counts as checked at most.", "counts as"],
  ["This evidence by itself: limited. words only", "limited"],
  ["limited words only", "words only"],
  ["It lies after the as-of date.", "as-of date"],
  ["The company is a processor.", "processor"],
  ["T6.5a is deferred.", "deferred"],
  ["The record gives the parameters.", "parameters"],
  ["A new day and a new digest.", "digest"],
  ["more favourable than the position", "position"],
])("what a first reader did not know is explained: %s", (text, word) => expect(hardWordsIn(text).map((one) => one.word)).toContain(word));

test("a word by which another is explained is explained too, and no word by itself", () => {
  const told = hardWordsIn("It is deferred by the processor; its position is limited.");
  expect(told.map(({ word }) => word)).toContain("producer");
  for (const { means } of told) for (const one of hardWordsIn(means)) expect(told).toContain(one);
  for (const { forms, means, word } of hardWords) if (!word.includes(",")) expect(forms.test(means), word).toBe(false);
});

test("each is a word of the GLOSSARY, or the name of a rule", () => {
  const rules = readFileSync(join(root, "src/model/rules/standing.ts"), "utf8");
  for (const word of hardWords.flatMap((one) => one.word.split(", ")))
    expect(glossary.toLowerCase().includes(word) || rules.includes(`title: "${word}"`), word).toBe(true);
});
