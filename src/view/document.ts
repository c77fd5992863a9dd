import { once } from "../assess/once.ts";
import type { Audience } from "../model/documents.ts";
import type { CheckedCopy, Result } from "../model/generated/schemas.ts";
import { toldNext } from "../next/told.ts";
import { applicabilityView } from "./applicability.ts";
import { askHistory, askView, proposalView } from "./asks.ts";
import { carriedOverView } from "./carried-over.ts";
import { calledIn, principleId } from "./code-words.ts";
import { contextOf, withoutList } from "./context.ts";
import { evidenceDatesView } from "./evidence-dates.ts";
import { factCheckView } from "./fact-check/fact-check.ts";
import { followUpView } from "./follow-up/follow-up.ts";
import { editionView, factsOf, introductionOf } from "./heading.ts";
import { answersView, internalNotice, notesView, withheldText } from "./internal.ts";
import { letterView } from "./letter/letter.ts";
import { methodView, rulesNote } from "./method.ts";
import { practiceView } from "./practice.ts";
import { forPublic } from "./redact/public.ts";
import { evidenceView, sourceView } from "./register.ts";
import { requestView } from "./request/request.ts";
import { scorecardView } from "./scorecard/scorecard.ts";
import type { DocumentView } from "./shape.ts";
import { sourcesBesides } from "./sources-besides.ts";
import { statusOf } from "./status.ts";
import { answersNotes, asksNotes, proposalsNotes } from "./style/annex.ts";
import { typeNeeds, typeWords } from "./style/labels.ts";
import { capitalise, filled } from "./style/text.ts";
import { summaryView } from "./summary.ts";

export interface ViewOptions {
  /** Left out: the public. */
  readonly audience?: Audience;
  /** The day since when a follow-up tells the asks. Left out: the day of the latest earlier assessment, else the beginning. */
  readonly since?: string;
  /** Results of earlier assessments of the same data. */
  readonly earlier?: readonly Result[];
  /** The copy of a fact-check that was checked: then the changes since are told. */
  readonly checked?: CheckedCopy;
}

/**
 * What the documents show of a result: chosen, ordered and worded, and nothing computed. In a document for the public, what is
 * recorded for internal use is left out and its number given. What takes long, and is not in every document, is made when a template asks for it.
 */
export function documentView(result: Result, { audience: asked = "public", since, earlier = [], checked }: ViewOptions = {}): DocumentView {
  // What was taken out for the public is not there any more, whoever asks.
  const audience = result.withheld === undefined ? asked : "public";
  const { result: open, withheld } = audience === "internal" ? { result, withheld: new Map<string, string>() } : forPublic(result);
  const context = contextOf(open, withheld);
  const { assessment, catalogue } = open;
  const { short: producer, verbs } = context.names.producer;
  const whose = context.own ? "own" : "outside";
  const asks = open.asks.map((ask, index) => askView(ask, index, assessment.as_of));
  const lastTime = earlier
    .map((result) => result.assessment.as_of)
    .toSorted()
    .at(-1);
  const practices = once(() => open.practices.map((practice) => practiceView(practice, context)));
  const letter = once(() => letterView(withoutList(context)));
  const followUp = once(() => followUpView(withoutList(context), since ?? lastTime));
  const scorecard = once(() => {
    const before = earlier.map((one) => (audience === "internal" ? one : forPublic(one).result));
    return scorecardView(withoutList(context), before, toldNext(result, open));
  });
  const evidenceDates = once(() => evidenceDatesView(context));
  const request = once(() => requestView(result, context, withheld));
  const [facts, introduction, summary, history] = [factsOf(context), introductionOf(context), summaryView(context), askHistory(context)];
  const [edition, besides, left] = [editionView(context), sourcesBesides(context), withheldText(open)];
  const applicability = once(() => applicabilityView(context));
  const sources = context.sources.entries.map(sourceView);
  const factCheck = once(() =>
    factCheckView(
      {
        title: assessment.title,
        provenance: assessment.provenance ?? null,
        letter: letter(),
        facts,
        introduction,
        edition,
        summary,
        practices: practices(),
        asks,
        ask_history: history,
        sources,
        sources_besides: besides,
        withheld: left,
      },
      context,
      checked,
    ),
  );
  return {
    title: assessment.title,
    principle_called: capitalise(calledIn(catalogue)),
    principle: `${principleId(catalogue)} ${catalogue.principle.title}`,
    principle_text: catalogue.principle.text,
    label: statusOf(result),
    facts,
    provenance: assessment.provenance ?? null,
    edition,
    carried_over: carriedOverView(context),
    introduction,
    summary,
    get practices() {
      return practices();
    },
    clause_types: (Object.keys(typeWords) as (keyof typeof typeWords)[]).map((type) => ({ name: typeWords[type], text: typeNeeds[type] })),
    asks,
    ask_history: history,
    asks_note: filled(asksNotes[open.asks.length === 0 ? "none" : whose], { producer, ...verbs }),
    proposals: open.proposed_asks.map((proposal) => proposalView(proposal, context)),
    proposals_note: filled(proposalsNotes[open.proposed_asks.length === 0 ? "none" : whose], { producer, ...verbs }),
    applicability: applicability(),
    sources,
    sources_besides: besides,
    evidence: open.evidence.filter(({ item }) => !context.withheld.has(item.id)).map((record) => evidenceView(record, context)),
    get evidence_dates() {
      return evidenceDates();
    },
    audience_notice: internalNotice(audience),
    withheld: left,
    answers: answersView(context),
    answers_note: filled(answersNotes[whose], { producer, ...verbs }),
    notes: notesView(context),
    method: methodView(context),
    rules_note: rulesNote(open),
    get letter() {
      return letter();
    },
    get follow_up() {
      return followUp();
    },
    get scorecard() {
      return scorecard();
    },
    get request() {
      return request();
    },
    get fact_check() {
      return factCheck();
    },
  };
}
