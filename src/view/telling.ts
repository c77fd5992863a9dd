import type { BlockContent, ListItem } from "mdast";
import { asTitle } from "../language/quote-marks.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { behind, remark, sameRemark, type Told } from "./behind.ts";
import type { Context } from "./context.ts";
import { hung } from "./hanging.ts";
import { withThough } from "./own-figure.ts";
import { bullets, type Inline, paragraph } from "./prose.ts";
import { tells } from "./resting.ts";
import { attributed, citationOf, ownWords, sameSource, withCitation } from "./saying.ts";
import { type Telling, tellingOf } from "./speaker.ts";
import { showsLead } from "./style/annex.ts";
import { capitalise, continued, filled, numberWord, sentence } from "./style/text.ts";

/** More reports than this in one voice read better as a list. */
const reportsInProse = 3;
/** More sentences than this read better as two paragraphs. */
const sentencesInParagraph = 4;

/**
 * Tells items: first what somebody looked at, then what rests on what was said, each in the order of the file.
 * An opening sentence, if there is one, goes before the first.
 */
export function tell(items: readonly Told[], opening: string, context: Context, vocabulary: ReadonlySet<string>): BlockContent[] {
  const telling = new Map(items.map(({ item }) => [item.id, tellingOf(item, context)] as const));
  const voiceOf = ({ item }: Told): Telling => telling.get(item.id) ?? tellingOf(item, context);
  const firm = items.filter((told) => voiceOf(told).firm);
  const reports = items.filter((told) => !voiceOf(told).firm);
  const groupOf = (told: Told): string => `${voiceOf(told).key} ${voiceOf(told).verbatim} ${voiceOf(told).form === "note"}`;
  const sameVoice = (told: Told): Told[] => reports.filter((other) => groupOf(other) === groupOf(told));
  const canBeListed = (told: Told): boolean => !voiceOf(told).form.startsWith("quotation");
  const listed = [...new Set(reports.filter((told) => canBeListed(told) && sameVoice(told).length > reportsInProse).map(groupOf))];
  const spoken = reports.filter((told) => !listed.includes(groupOf(told)));
  const writer: Writer = { voiceOf, context, vocabulary };
  const pieces: ((before: string) => BlockContent[])[] = [
    ...paragraphs(firm).map((some) => (before: string) => running(some, before, writer)),
    ...listed.map(
      (group) => (before: string) =>
        list(
          reports.filter((told) => groupOf(told) === group),
          before,
          writer,
        ),
    ),
    ...paragraphs(spoken).map((some) => (before: string) => running(some, before, writer)),
  ];
  return pieces.flatMap((piece, index) => piece(index === 0 ? opening : ""));
}

interface Writer {
  readonly voiceOf: (told: Told) => Telling;
  readonly context: Context;
  readonly vocabulary: ReadonlySet<string>;
}

function paragraphs(items: readonly Told[]): Told[][] {
  const count = Math.ceil(items.length / sentencesInParagraph);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** A lead and a list: "DfE told us that:". What several of them lack is said once, behind them. */
function list(items: readonly Told[], before: string, { voiceOf, context, vocabulary }: Writer): BlockContent[] {
  const [first] = items;
  if (first === undefined) return [];
  const voice = voiceOf(first);
  const shared = items.flatMap(documentsOf).every((item) => sameSource(first.item, item, context)) ? citationOf([first.item], context) : [];
  const access = items.every(({ item }) => sameRemark(item, first.item)) ? remark(first.item, 2, context) : "";
  const repeated = repeatedLimits(items);
  const said = items.map((told) =>
    hung(
      told.item,
      voice,
      withCitation(withThough(ownWords(told.item, voice, context, vocabulary), told.item), shared.length > 0 ? [] : citationOf(documentsOf(told), context)),
      behind({ ...told, limitations: told.limitations.filter((text) => !repeated.has(text)) }, access === "" ? remark(told.item, 1, context) : "", context),
    ),
  );
  const short = said.every(({ words }) => !/[.!?] /.test(words.filter((word) => typeof word === "string").join("")));
  const children = said.map(({ words: all, below }, index): ListItem => {
    const words = short ? all.map((word, at) => (at === all.length - 1 && typeof word === "string" ? word.replace(/\.$/, "") : word)) : all;
    return tells(
      { type: "listItem", spread: false, children: [paragraph(...words), ...below, ...showsOf(items[index])] },
      items.slice(index, index + 1).flatMap(documentsOf),
    );
  });
  const limits = limitsTold(items, repeated, vocabulary);
  const lead = capitalise(voice.lead(0));
  return [
    paragraph(before === "" ? lead : `${before} ${lead}`, ...(shared.length > 0 ? [" (", ...shared, ")"] : []), ":"),
    { type: "list", ordered: false, spread: false, children },
    ...(access === "" && limits.length === 0 ? [] : [paragraph([access, ...limits].filter((text) => text !== "").join(" "))]),
  ];
}

/** What several items lack alike. */
const repeatedLimits = (items: readonly Told[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ limitations }) => limitations).filter((text, index, all) => all.indexOf(text) !== index));

const limitsTold = (items: readonly Told[], repeated: ReadonlySet<string>, vocabulary: ReadonlySet<string>): readonly string[] =>
  [...repeated].map((text) => {
    const count = items.filter(({ limitations }) => limitations.includes(text)).length;
    return `${count === items.length ? "All" : capitalise(numberWord(count))} of these have the same limitation: ${continued(sentence(text), [], vocabulary)}`;
  });

/** One sentence after another, until an item brings a list of its own. */
function running(items: readonly Told[], before: string, { voiceOf, context, vocabulary }: Writer): BlockContent[] {
  const blocks: BlockContent[] = [];
  let said: Inline[][] = before === "" ? [] : [[before]];
  let told: EvidenceItem[] = [];
  const heard = new Map<string, number>();
  let sameAccess = 0;
  // A list between them would part what is said once from what it is said of.
  const repeated = items.some((one) => one.item.items !== undefined || one.shows.length > 0) ? new Set<string>() : repeatedLimits(items);
  items.forEach((one, index) => {
    const { item } = one;
    const voice = voiceOf(one);
    const previous = items[index - 1]?.item;
    const next = items[index + 1]?.item;
    const times = heard.get(voice.key) ?? 0;
    heard.set(voice.key, times + 1);
    const cited = previous !== undefined && one.also === undefined && sameSource(previous, item, context) ? [] : citationOf(documentsOf(one), context);
    sameAccess = (previous !== undefined && sameRemark(previous, item) ? sameAccess : 0) + documentsOf(one).length;
    const hasList = item.items !== undefined || one.shows.length > 0;
    const saidLater = next !== undefined && !hasList && sameRemark(next, item);
    const { words, below } = hung(
      item,
      voice,
      withCitation(withThough(attributed(item, voice, times, context, vocabulary), item), cited),
      behind({ ...one, limitations: one.limitations.filter((text) => !repeated.has(text)) }, saidLater ? "" : remark(item, sameAccess, context), context),
    );
    said.push([...words]);
    told.push(...documentsOf(one));
    if (hasList) {
      blocks.push(tells(paragraph(...spaced(said)), told), ...below, ...showsOf(one));
      said = [];
      told = [];
      sameAccess = 0;
    }
  });
  for (const limit of limitsTold(items, repeated, vocabulary)) said.push([limit]);
  return said.length === 0 ? blocks : [...blocks, tells(paragraph(...spaced(said)), told)];
}

/** What an item shows for single clauses, below it. */
function showsOf(told: Told | undefined): BlockContent[] {
  if (told === undefined || told.shows.length === 0) return [];
  return [paragraph(filled(showsLead, { item: asTitle(told.item.title) })), bullets(told.shows.map((text) => [text]))];
}

const spaced = (groups: readonly Inline[][]): Inline[] => groups.flatMap((group, index) => (index === 0 ? group : [" ", ...group]));

/** What belongs to one thing that is told: an answer may have come with several documents. */
const documentsOf = ({ item, also = [] }: Told): readonly EvidenceItem[] => [item, ...also];
