import type { EvidenceResult } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import type { Context } from "./context.ts";
import { inText } from "./names.ts";
import { provedBy } from "./proved-by.ts";
import { claimWords } from "./style/closed.ts";
import { dateInSentence } from "./style/dates.ts";
import { filled, sentences, series } from "./style/text.ts";

interface Claimed {
  readonly record: EvidenceResult;
  /** What the closure lacks: ids of rules. */
  readonly lacks: readonly string[];
}

/**
 * That somebody says of a finding that it is closed, on what proof and who is said to have confirmed it, and why that closes nothing: a claim is told as
 * one, and neither passed over nor believed. Empty where nobody says it.
 */
export function claimText({ record, lacks }: Claimed, context: Context): string {
  const { closed } = record.item;
  if (closed === undefined || lacks.length === 0) return "";
  const { confirmed_by: by, evidence, on } = closed;
  const proof = provedBy(evidence, context);
  const told = { date: dateInSentence(on), proof: proof === "" ? "" : filled(claimWords.proof, { evidence: proof }) };
  return sentences(
    filled(by === undefined ? claimWords.closed : claimWords.confirmed, { ...told, name: by === undefined ? "" : inText(nameOf(by)) }),
    filled(claimWords.lacks, {
      lacks: series(
        lacks.map((rule) =>
          filled(
            claimWords.rules[rule as keyof typeof claimWords.rules] ?? rule,
            context.own ? { producer: "us" } : { producer: context.names.producer.short },
          ),
        ),
      ),
    }),
  );
}
