import type { Result } from "../model/generated/schemas.ts";
import { applicabilityView } from "./applicability.ts";
import { askHistory, askView, proposalView } from "./asks.ts";
import { contextOf } from "./context.ts";
import { editionView, factsOf, introductionOf } from "./heading.ts";
import { typeNeeds, typeWords } from "./labels.ts";
import { methodView } from "./method.ts";
import { labelOf } from "./names.ts";
import { practiceView } from "./practice.ts";
import { forPublic } from "./redact.ts";
import { evidenceView, sourceView } from "./register.ts";
import { summaryView } from "./summary.ts";
import type { AnnexView } from "./view.ts";
import { countText } from "./words.ts";

/**
 * What an annex shows of a result: chosen, ordered and worded, and nothing computed. The annex is for the public, so what is
 * recorded for internal use is left out and its number given.
 */
export function annexView(result: Result): AnnexView {
  const { result: open, withheld } = forPublic(result);
  const context = contextOf(open, withheld);
  const { assessment, catalogue } = open;
  const producer = context.names.producer.short;
  return {
    title: assessment.title,
    principle: `${catalogue.principle.id} ${catalogue.principle.title}`,
    principle_text: catalogue.principle.text,
    label: labelOf(assessment),
    facts: factsOf(context),
    provenance: assessment.provenance ?? null,
    edition: editionView(context),
    introduction: introductionOf(context),
    summary: summaryView(context),
    practices: open.practices.map((practice) => practiceView(practice, context)),
    clause_types: (Object.keys(typeWords) as (keyof typeof typeWords)[]).map((type) => ({ name: typeWords[type], text: typeNeeds[type] })),
    asks: open.asks.map(askView),
    ask_history: askHistory(context),
    asks_note:
      open.asks.length === 0
        ? "Nothing has been asked."
        : context.own
          ? "These are the improvements that we have set ourselves."
          : `These are the improvements that ${producer} has been asked for, or has undertaken to make.`,
    proposals: open.proposed_asks.map((proposal) => proposalView(proposal, context)),
    proposals_note:
      open.proposed_asks.length === 0
        ? "The tool proposes nothing: no clause falls short."
        : `Drafted by the tool from the findings, one for each clause that falls short. ${context.own ? "None of them has been decided on" : `None of them has been put to ${producer}`}: a person decides whether to make it.`,
    applicability: applicabilityView(context),
    sources: context.sources.entries.map(sourceView),
    evidence: open.evidence.filter(({ item }) => item.audience !== "internal").map((record) => evidenceView(record, context)),
    withheld:
      withheld.length === 0 ? null : `${countText(withheld.length, "further item is", "further items are")} recorded for internal use and not described here.`,
    method: methodView(context),
  };
}
