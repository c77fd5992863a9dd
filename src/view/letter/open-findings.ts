import type { BlockContent } from "mdast";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { type Found, isAdmission, weightyFindings } from "../adverse.ts";
import { answeredSince } from "../answered.ts";
import { claimText } from "../claimed.ts";
import type { Context } from "../context.ts";
import { isLetterInRetrospect } from "../heading.ts";
import { practiceName } from "../names.ts";
import { bullets, type Inline, paragraph } from "../prose.ts";
import { tells, tellsEach } from "../resting.ts";
import { saidBy, vocabularyIn } from "../saying.ts";
import { disputeWords, letterFindings, openWords } from "../style/adverse.ts";
import { dateText } from "../style/dates.ts";
import { countText, filled, sentences, series } from "../style/text.ts";

interface Told {
  readonly item: EvidenceItem;
  readonly words: readonly Inline[];
  readonly against: string;
  /** What has been recorded about it since, or that nothing is, which is not said of what the producer says of itself. */
  readonly since: readonly Inline[];
  readonly binds: boolean;
}

/** More findings than this are for the annex; the letter says how many more there are. */
const findingsInLetter = 4;

/**
 * What was found that binds and is still open, as it was found: what, by whom, where it is published, and against which practices.
 * A letter may not read as if there were none, and its reader is not sent to look them up.
 */
export function openFindingsBlocks(context: Context): BlockContent[] {
  const found = new Map<EvidenceItem, { readonly finding: Found; readonly practices: string[] }>();
  const hidden = new Map<string, string[]>();
  for (const practice of context.result.practices) {
    for (const finding of weightyFindings(practice, context)) {
      const { item } = finding.record;
      // A letter that we restate tells in its own words what the producer said of itself.
      if (isAdmission(item) && context.result.assessment.provenance !== undefined) continue;
      if (context.withheld.has(item.id)) hidden.set(item.id, [...(hidden.get(item.id) ?? []), practice.id]);
      else found.set(item, { finding, practices: [...(found.get(item)?.practices ?? []), practiceName(practice)] });
    }
  }
  const vocabulary = vocabularyIn(context.result);
  // What binds comes first: the rest may be more than a letter has room for.
  const ordered = [...found].toSorted(([, a], [, b]) => Number(b.finding.binds) - Number(a.finding.binds));
  const told = ordered.slice(0, findingsInLetter).map(
    ([item, { finding, practices }]): Told => ({
      item,
      words: saidBy(item, context, vocabulary),
      against: isLetterInRetrospect(context.result) ? "" : ` ${againstText(item, practices)}`,
      since: sinceThen(finding, context, vocabulary),
      binds: finding.binds,
    }),
  );
  const more = found.size - told.length;
  return [
    // A ruling and what somebody says against it do not stand in one list: what nobody has found is not open in the same way.
    ...tellAll(told.filter(({ binds }) => binds)),
    ...tellAll(told.filter(({ binds }) => !binds)),
    ...(more > 0 ? [paragraph(filled(letterFindings.more, { count: countText(more, "more finding", "more findings") }))] : []),
    ...withheld(hidden),
  ];
}

function tellAll(told: readonly Told[]): BlockContent[] {
  const [only] = told;
  if (only === undefined) return [];
  if (told.length === 1) return [tells(paragraph(...only.words, only.against, ...only.since), [only.item])];
  // What is true of all of them is said once.
  const silent = told.every(({ since }) => since.length === 1 && since[0] === ` ${letterFindings.open}`);
  return [
    paragraph(only.binds ? letterFindings.lead : letterFindings.lead_disputed),
    tellsEach(
      bullets(told.map(({ words, against, since }) => [...words, against, ...(silent ? [] : since)])),
      told.map(({ item }) => item),
    ),
    ...(silent ? [paragraph(letterFindings.open_many)] : []),
  ];
}

/** Against what it speaks, and of when it is: what was so then may be otherwise now. */
function againstText(item: EvidenceItem, practices: readonly string[]): string {
  const form = isAdmission(item) ? "bears" : "against";
  const date = item.dates?.about;
  if (item.said_by === "court")
    return filled(letterFindings.ruling, {
      practices: series(practices),
      dated: date === undefined ? "" : filled(letterFindings.dated_ruling, { date: dateText(date) }),
    });
  if (date === undefined) return filled(letterFindings[form], { practices: series(practices) });
  return filled(letterFindings.dated[form], { practices: series(practices), date: dateText(date) });
}

function sinceThen(found: Found, context: Context, vocabulary: ReadonlySet<string>): readonly Inline[] {
  const { record, binds, level } = found;
  const { item } = record;
  const far = binds ? "" : disputeWords[level];
  const claim = claimText(found, context);
  if (claim !== "") return [` ${sentences(far, claim)}`];
  const answered = answeredSince(item, context);
  if (answered === undefined) return far !== "" ? [` ${far}`] : isAdmission(item) ? [] : [` ${letterFindings.open}`];
  // What may be about another matter is for the annex, which says so.
  if (answered.items.length === 0) return [` ${sentences(far, openWords.not_put_right, answered.stands ? letterFindings.asked : answered.asked)}`];
  const [only] = answered.items;
  const words = letterFindings.answered[answered.unverified ? "unverified" : "seen"];
  return [
    ...(far === "" ? [] : [` ${far}`]),
    ...answered.items.flatMap((one) => [" ", ...saidBy(one, context, vocabulary)]),
    ` ${answered.items.length === 1 && only !== undefined ? words.one : words.many}`,
  ];
}

function withheld(hidden: ReadonlyMap<string, readonly string[]>): BlockContent[] {
  if (hidden.size === 0) return [];
  const practices = series([...new Set([...hidden.values()].flat())].toSorted());
  return [paragraph(filled(letterFindings.withheld[hidden.size === 1 ? "one" : "many"], { practices }))];
}
