import { isAhead } from "../assess/dates.ts";
import { proposalText } from "../language/lifts.ts";
import type { Ask, AskResult, ProposedAsk } from "../model/generated/schemas.ts";
import { closedText, closingOf, stillOpenText } from "./closing.ts";
import { codeIn } from "./code-words.ts";
import { anchor, type Context } from "./context.ts";
import { dueText } from "./due.ts";
import { ruleView } from "./reasons.ts";
import type { AskView, ProposalView } from "./shape-lists.ts";
import { askKinds, askStates, proposalKinds, raisedWords } from "./style/asks.ts";
import { dateInSentence, dateText } from "./style/dates.ts";
import { capitalise, sentence, sentences, series } from "./style/text.ts";

export function askView(ask: AskResult, index: number, asOf: string): AskView {
  const { item, state } = ask;
  return {
    number: index + 1,
    anchor: anchor("ask", index + 1),
    stands: state === "open" || state === "overdue",
    response: item.response === undefined ? null : sentence(item.response),
    kind: askKinds[item.kind],
    text: sentence(item.text),
    outcome: sentence(item.outcome ?? ""),
    how: sentence(item.how ?? ""),
    clauses: item.clauses.join(", "),
    owner: item.owner ?? "no owner",
    due: dueText(ask, asOf),
    state: capitalise(askStates[state]),
  };
}

/** What has become of the asks: when and where they were raised, those raised together in one sentence, then each one's story. */
export function askHistory(context: Context): string[] {
  const raised = new Map<string, { readonly numbers: number[]; readonly isAhead: boolean }>();
  for (const { number, ask } of context.asks.values()) {
    const text = raisedText(ask.item, context);
    if (text === "") continue;
    const on = ask.item.raised?.on;
    const known = raised.get(text) ?? { numbers: [], isAhead: on !== undefined && isAhead(on, context.result.assessment.as_of) };
    known.numbers.push(number);
    raised.set(text, known);
  }
  const together = [...raised].map(
    ([text, { numbers, isAhead: isLater }]) =>
      `${numbers.length === 1 ? "Ask" : "Asks"} ${series(numbers.map(String))} ${raisedWords[isLater ? "ahead" : "done"][numbers.length === 1 ? "one" : "many"]}${text}.`,
  );
  return [...together, ...[...context.asks.values()].flatMap(({ number, ask }) => storyOf(ask, context).map((text) => `Ask ${number}. ${text}`))];
}

/** When and where an ask was raised and under which edition, to follow a verb; may be empty. */
export function raisedText({ raised }: Ask, context: Context): string {
  const source = raised?.in === undefined ? undefined : context.sources.byId(raised.in);
  const where = source === undefined ? "" : `, in ${source.title}${source.listed === false ? "" : ` (source ${source.number})`}`;
  const when = raised?.on === undefined ? "" : ` ${dateInSentence(raised.on)}`;
  return `${when}${where}${raised?.edition === undefined ? "" : `, under edition ${raised.edition} of ${codeIn(context.result.catalogue)}`}`;
}

function storyOf(ask: AskResult, context: Context): string[] {
  const { progress, closed, superseded_by } = ask.item;
  const taken = superseded_by === undefined ? undefined : context.asks.get(superseded_by);
  const { basis, open, count } = closingOf(ask, context);
  return [
    ...(progress ?? []).map(({ on, text }) => `${dateText(on)}: ${sentence(text)}`),
    closed === undefined ? "" : sentences(closedText(closed.on, basis, context), closed.reason ?? "", stillOpenText(open, count)),
    superseded_by === undefined ? "" : taken === undefined ? "Another ask has taken its place." : `Ask ${taken.number} has taken its place.`,
  ].filter((text) => text !== "");
}

export function proposalView(proposal: ProposedAsk, context: Context): ProposalView {
  const numbers = proposal.covered_by.flatMap((id) => context.asks.get(id)?.number ?? []);
  return {
    kind: proposalKinds[proposal.kind],
    clause: proposal.clause,
    text: proposalText(proposal, context.naming(proposal.clause)),
    rules: proposal.rules.map((id) => ruleView(id)),
    covered_by: numbers.length === 0 ? "–" : `${numbers.length === 1 ? "ask" : "asks"} ${series(numbers.map(String))}`,
  };
}
