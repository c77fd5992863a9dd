import { liesBefore } from "../assess/dates.ts";
import { withheldTitle } from "../language/naming.ts";
import { asTitle } from "../language/quote-marks.ts";
import type { AskResult, EvidenceItem } from "../model/generated/schemas.ts";
import { openFindings } from "./adverse.ts";
import type { Context } from "./context.ts";
import { levelOf } from "./speaker.ts";
import { closedBasis, closedHere, closedWords } from "./style/closed.ts";
import { dateInSentence } from "./style/dates.ts";
import { capitalise, filled, possessive, series } from "./style/text.ts";

/** What an ask was closed on, and what is open on the same clauses all the same: to be told wherever it is told that the ask is closed. */
interface Closing {
  /** "on DfE's evidence, not verified", where nobody has looked; empty where somebody has. */
  readonly basis: string;
  /** What was found, binds and is open on a clause of the ask: "‘Finding of the High Court’"; empty where nothing is. */
  readonly open: string;
  /** How many that are. */
  readonly count: number;
  /** The clauses that it is open on. */
  readonly clauses: readonly string[];
}

export function closingOf({ item }: AskResult, context: Context): Closing {
  const { closed } = item;
  if (closed === undefined) return { basis: "", open: "", count: 0, clauses: [] };
  const titles = new Set<string>();
  const clauses = new Set<string>();
  for (const practice of context.result.practices) {
    for (const found of openFindings(practice, context)) {
      const on = found.clauses.filter((id) => item.clauses.includes(id));
      const { id, title } = found.record.item;
      if (!found.binds || on.length === 0 || wasFoundAfter(found.record.item, closed.on)) continue;
      titles.add(context.withheld.has(id) ? withheldTitle : asTitle(title));
      for (const clause of on) clauses.add(clause);
    }
  }
  return { basis: basisOf(closed.evidence ?? [], context), open: series([...titles]), count: titles.size, clauses: [...clauses] };
}

/** What was found after the ask was closed is another matter. */
const wasFoundAfter = ({ dates }: EvidenceItem, closed: string): boolean => dates?.about !== undefined && liesBefore(closed, dates.about);

/** That what was found on the same clauses is open all the same, as a sentence; empty where nothing is. */
export const stillOpenText = (open: string, count: number): string =>
  open === "" ? "" : capitalise(filled(closedWords.still_open, { items: open, is: count === 1 ? "is" : "are" }));

/**
 * "Closed on 24 March 2025, on DfE's evidence, not verified". Where a record restates what somebody else published, it is the record that closes it: neither
 * whoever asked nor the producer need ever have said so.
 */
export function closedText(on: string, basis: string, { result }: Pick<Context, "result">): string {
  const words = result.assessment.provenance === undefined ? closedHere.own : closedHere.restated;
  return `${filled(words, { date: dateInSentence(on) })}${basis === "" ? "" : `, ${basis}`}`;
}

function basisOf(ids: readonly string[], context: Context): string {
  if (ids.length === 0) return closedBasis.nothing;
  const items = ids.flatMap((id) => context.evidence.get(id)?.item ?? []);
  if (items.length === 0 || items.some((item) => !unverified.has(levelOf(item, context)))) return "";
  const isProducers = items.every(({ id, said_by: by }) => by === "producer" && !context.withheld.has(id));
  return isProducers ? filled(closedBasis.producer, { whose: context.own ? "our" : possessive(context.names.producer.short) }) : closedBasis.told;
}

const unverified: ReadonlySet<string> = new Set(["reported", "unverifiable"]);
