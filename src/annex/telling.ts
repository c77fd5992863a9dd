import type { BlockContent, ListItem } from "mdast";
import type { Access, EvidenceItem } from "../model/generated/schemas.ts";
import { type Context, citation } from "./context.ts";
import { dateInSentence, dateText } from "./dates.ts";
import { bullets, type Inline, paragraph } from "./prose.ts";
import { type Telling, tellingOf } from "./speaker.ts";
import { accessRemarks } from "./wording.ts";
import { capitalise, continued, sentence } from "./words.ts";

/** One item to be told, and what has to be said behind it. */
export interface Told {
  readonly item: EvidenceItem;
  /** The open material limitations that matter here. */
  readonly limitations: readonly string[];
  /** Whether it had lapsed by the as-of date. */
  readonly lapsed: boolean;
}

/** More than this in one voice read better as a list. */
const inProse = 3;

/** Tells items, those in the same voice together and the voices in the order in which they are first heard. An opening sentence goes before the first. */
export function tell(items: readonly Told[], opening: string, context: Context, vocabulary: ReadonlySet<string>): BlockContent[] {
  const groups = new Map<string, { telling: Telling; items: Told[] }>();
  for (const told of items) {
    const telling = tellingOf(told.item, context);
    const group = groups.get(telling.key);
    if (group === undefined) groups.set(telling.key, { telling, items: [told] });
    else group.items.push(told);
  }
  return [...groups.values()].flatMap(({ telling, items: group }, index) => {
    const before = index === 0 ? opening : "";
    return group.length > inProse ? list(telling, group, before, context) : running(telling, group, before, context, vocabulary);
  });
}

/** A lead and a list: "DfE told us the following (link):". */
function list(telling: Telling, items: readonly Told[], before: string, context: Context): BlockContent[] {
  const shared = sharedCitation(items, context);
  const access = sharedRemark(items);
  const lead = telling.lead(0).replace(/ that$/, " the following");
  const children = items.map((told): ListItem => {
    const { item } = told;
    const said = [...withCitation(item.statement, shared.length > 0 ? [] : citationOf(item, context)), ...behind(told, access === "" ? remark(item, 1) : "")];
    return {
      type: "listItem",
      spread: false,
      children: item.items === undefined ? [paragraph(...said)] : [paragraph(...said), bullets(item.items.map((entry) => [entry]))],
    };
  });
  return [
    paragraph(before === "" ? capitalise(lead) : `${before} ${capitalise(lead)}`, ...(shared.length > 0 ? [" (", ...shared, ")"] : []), ":"),
    { type: "list", ordered: false, spread: false, children },
    ...(access === "" ? [] : [paragraph(access)]),
  ];
}

/** One sentence after another, until an item brings a list of its own. */
function running(telling: Telling, items: readonly Told[], opening: string, context: Context, vocabulary: ReadonlySet<string>): BlockContent[] {
  const blocks: BlockContent[] = [];
  let said: Inline[][] = opening === "" ? [] : [[opening]];
  let sameAccess = 0;
  items.forEach((told, index) => {
    const { item } = told;
    const previous = items[index - 1]?.item;
    const next = items[index + 1]?.item;
    const cited = previous !== undefined && sameSource(previous, item, context) ? [] : citationOf(item, context);
    const statement = `${capitalise(telling.lead(index))} ${continued(item.statement, context.names.all, vocabulary)}`;
    sameAccess = previous !== undefined && remark(previous, 1) === remark(item, 1) ? sameAccess + 1 : 1;
    const saidLater = next !== undefined && item.items === undefined && remark(next, 1) === remark(item, 1);
    said.push([...withCitation(statement, cited), ...behind(told, saidLater ? "" : remark(item, sameAccess))]);
    if (item.items !== undefined) {
      blocks.push(paragraph(...spaced(said)), bullets(item.items.map((entry) => [entry])));
      said = [];
      sameAccess = 0;
    }
  });
  return said.length === 0 ? blocks : [...blocks, paragraph(...spaced(said))];
}

const spaced = (groups: readonly Inline[][]): Inline[] => groups.flatMap((group, index) => (index === 0 ? group : [" ", ...group]));

/** What follows a statement: who can open the thing, when it lapsed or ended, and what it does not show. */
function behind({ item, limitations, lapsed }: Told, access: string): Inline[] {
  const { dates, closed } = item;
  const said = [
    access,
    item.state === "discontinued" && dates?.ended !== undefined ? `It ended ${dateInSentence(dates.ended)}.` : "",
    dates?.valid_until === undefined ? "" : `It ${lapsed ? "was" : "is"} valid until ${dateText(dates.valid_until)}.`,
    closed === undefined ? "" : `The matter was closed ${dateInSentence(closed.on)}.`,
    ...limitations.map(sentence),
  ];
  return said.filter((part) => part !== "").map((part) => ` ${part}`);
}

/** A statement with its source in brackets before the last full stop. */
export function withCitation(statement: string, cited: readonly Inline[]): Inline[] {
  const whole = sentence(statement);
  if (cited.length === 0) return [whole];
  const end = /[.!?…]["”’)]*$/.exec(whole)?.[0] ?? "";
  return [`${whole.slice(0, whole.length - end.length)} (`, ...cited, `)${end}`];
}

export function citationOf(item: EvidenceItem, context: Context): Inline[] {
  const source = context.sources.ofItem(item);
  return source === undefined ? [] : [citation(source)];
}

function sharedCitation(items: readonly Told[], context: Context): Inline[] {
  const [first, ...rest] = items.map(({ item }) => item);
  return first !== undefined && rest.every((item) => sameSource(first, item, context)) ? citationOf(first, context) : [];
}

function sameSource(a: EvidenceItem, b: EvidenceItem, { sources }: Context): boolean {
  return sources.ofItem(a) !== undefined && sources.ofItem(a)?.number === sources.ofItem(b)?.number;
}

/** Who can open a document; nothing where there is none. */
function remark(item: EvidenceItem, count: number): string {
  const access: Access = item.source === undefined && item.access !== "foi" ? "public" : item.access;
  return accessRemarks[access][count === 1 ? "one" : "many"];
}

function sharedRemark(items: readonly Told[]): string {
  const [first, ...rest] = items.map(({ item }) => item);
  return first !== undefined && rest.every((item) => remark(item, 1) === remark(first, 1)) ? remark(first, 2) : "";
}
