import { isCode, titleOf } from "../../diagnostics/describe.ts";
import type { Args, Diagnostic } from "../../diagnostics/problem.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { Decision } from "../../model/decision.ts";
import { ended } from "../../sheet/ended.ts";
import { withValue } from "../../sheet/fields/make.ts";
import { keyAt } from "../../sheet/key-at.ts";
import type { Data, Table } from "../../sheet/model.ts";
import { tablesOf } from "../../sheet/tables.ts";
import { bookWords, meantBy, saidOf } from "../../sheet/words/all.ts";
import { labelOf } from "./labels.ts";
import { asPage, nounOf, pageWords, shortly, wholeWords } from "./page-words.ts";

/** What t6 check says, in the words of the pages: by titles and by what is asked, and never by keys, files and lines. */
export interface Said {
  /** What is wrong and what to do. */
  readonly text: string;
  /** Why it matters. */
  readonly why: string;
  /** The field that it is about. Left out where it is about more than one. */
  readonly key?: string;
}

/** An entry that something is said of, and the way to the field within it. */
export interface About {
  readonly what: Table["what"];
  /** Undefined where it cannot be read: then what is wrong says what stands there. */
  readonly data: Data | undefined;
  /** As a diagnostic has it: `verification.on`, `limitations["…"].material`. */
  readonly field: string;
}

/** Words about one entry. Where no entry is known, they name the kind of mistake: the rest stands where the text of the file does. */
export function saidAbout(
  told: Pick<Diagnostic, "code" | "args" | "message" | "why" | "help">,
  decision: Decision | undefined,
  about: About | undefined,
): Said {
  const { code, args, why } = told;
  // A check of a body's own says what that body wrote.
  if (!isCode(code)) return { text: `${told.message} ${told.help}`.trim(), why };
  const own = pageWords[code] ?? bookWords[code];
  const place = decision && about && placeOf(decision, about, args);
  if (own === undefined || decision === undefined || place === undefined) return { text: wholeWords[code]?.(args) ?? `${titleOf({ code })}.`, why };
  const mistake = { ...place, args: inTitles(args, decision) };
  const { field, key } = meantBy(mistake, own);
  const name = field?.label ?? (place.table.what === "evidence" ? "This entry" : place.table.name);
  return {
    text: ended(asPage(`“${name}” ${saidOf(mistake, own, false, pagesOf(decision))}`, nounOf(place.table.what))),
    why,
    // A limitation is filled in on a page of its own among those of its evidence.
    ...(key !== undefined && { key: place.table.what === "limitation" ? `limitations.${key}` : key }),
  };
}

const tables = new WeakMap<Decision, readonly Table[]>();

/** The tables of an assessment as pages have them: their fields by the questions that are asked. */
export function pagesOf(decision: Decision): readonly Table[] {
  const known =
    tables.get(decision) ??
    tablesOf(decision).map((table) => ({ ...table, fields: table.fields.map((field) => ({ ...field, label: shortly(labelOf(table.what, field)) })) }));
  tables.set(decision, known);
  return known;
}

/** The table of an entry, and the field in it that is meant. A limitation is an entry in an entry. */
function placeOf(
  decision: Decision,
  { what, data, field }: About,
  args: Args,
): { readonly table: Table; readonly data: Data; readonly key: string | undefined } | undefined {
  const [, name = "", rest = ""] = /^limitations\[((?:"(?:[^"\\]|\\.)*"|[^\]])*)\]\.?(.*)$/.exec(field) ?? [];
  const isLimitation = what === "evidence" && name !== "";
  const table = pagesOf(decision).find((one) => one.what === (isLimitation ? "limitation" : what));
  if (table === undefined) return undefined;
  const steps = stepsOf(isLimitation ? rest : field);
  const own = data && (isLimitation ? limitationOf(data, name) : data);
  const actual = args["actual"]?.replace(/^["‘“](.*)["’”]$/, "$1");
  return { table, data: own ?? withValue({}, steps, actual), key: keyAt(table, steps) };
}

function limitationOf(data: Data, name: string): Data | undefined {
  const all = (Array.isArray(data["limitations"]) ? data["limitations"] : []) as readonly Data[];
  return all.find(({ text }) => text === name || JSON.stringify(text) === name) ?? all[Number(name)];
}

/** The keys on a way, without the entries of lists. */
const stepsOf = (way: string): readonly string[] =>
  way
    .replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]/g, "")
    .split(".")
    .filter((step) => step !== "");

/** What entries are called, by their ids. */
export const titlesIn = ({ evidence, asks, assessment }: Decision): ReadonlyMap<string, string> =>
  new Map([
    ...(assessment.head.data.sources ?? []).map(({ id, title }) => [id, title] as const),
    ...asks.map(({ item }) => [item.id, item.text] as const),
    ...evidence.map(({ item }) => [item.id, item.title] as const),
  ]);

/** What the words fill in, with the titles of entries in the place of their ids. */
function inTitles(args: Args, decision: Decision): Args {
  const titles = titlesIn(decision);
  const titled = (text: string): string => text.replace(/‘([\w-]+)’/g, (all, id: string) => (titles.has(id) ? asTitle(titles.get(id) ?? id) : all));
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, (name === "id" ? undefined : titles.get(value)) ?? titled(value)]));
}
