import type { ClauseResult, ComparedPractice, ComparisonDocument, Crosswalk } from "../../model/generated/schemas.ts";
import type { Named } from "../document.ts";
import { type ClauseVerdict, comparedClause, type Side } from "./clauses.ts";
import { compareVoices, type VoicesOptions } from "./document.ts";
import { countVerdicts, findingVerdict } from "./verdict.ts";

/**
 * One body under two editions. Their practices are others, so they stand one after the other; of the clauses those are set side by side
 * that the crosswalk of the newer catalogue puts together.
 * @param crosswalk from the catalogue of the one before to that of the newer one; left out where none is known
 */
export function compareEditions(before: Named, now: Named, crosswalk: Crosswalk | undefined, options: VoicesOptions): ComparisonDocument {
  const document = compareVoices(before, now, options);
  const isOpen: Side["isOpen"] = (item) => options.audience === "internal" || item.audience !== "internal";
  const [mine, theirs] = [before, now].map(({ result }): Side => ({ result, isOpen })) as [Side, Side];
  const verdicts = pairsOf(before, now, crosswalk);
  const waiting = [...new Set(now.result.carried_over?.lines.flatMap(({ state, to }) => (state === "open" ? [to] : [])) ?? [])];
  const practices = document.practices.map((practice): ComparedPractice => {
    const clauses = clausesOf(now).filter(({ practice: home }) => home === practice.id);
    const own = verdicts.filter(({ other }) => clauses.some(({ clause }) => clause === other));
    return {
      ...practice,
      clauses: own.filter(({ verdict }) => verdict !== "agree").map((pair) => comparedClause(pair, mine, theirs)),
      agreeing_clauses: own.filter(({ verdict }) => verdict === "agree").length,
    };
  });
  return {
    ...document,
    editions: {
      self: before.result.catalogue.edition.id,
      other: now.result.catalogue.edition.id,
      note: crosswalk?.note ?? "No crosswalk between the two catalogues is known, so no clause is set beside another.",
      ...(waiting.length > 0 && { waiting }),
    },
    principle: { ...document.principle, agreeing_clauses: verdicts.filter(({ verdict }) => verdict === "agree").length },
    practices,
    counts: { ...document.counts, clauses: countVerdicts(verdicts.map(({ verdict }) => verdict)) },
  };
}

const clausesOf = ({ result }: Named): readonly { readonly practice: string; readonly clause: ClauseResult }[] =>
  result.practices.flatMap(({ id, clauses }) => clauses.map((clause) => ({ practice: id, clause })));

/** The clauses that the crosswalk puts together, by both their ids: in the order of the newer catalogue. */
function pairsOf(before: Named, now: Named, crosswalk: Crosswalk | undefined): readonly ClauseVerdict[] {
  const old = new Map(clausesOf(before).map(({ clause }) => [clause.id, clause]));
  return clausesOf(now).flatMap(({ clause: other }) =>
    (crosswalk?.lines ?? []).flatMap(({ from, to }) => {
      const self = to === other.id ? old.get(from) : undefined;
      return self === undefined ? [] : [{ id: `${from}/${to}`, verdict: findingVerdict(self.finding.state, other.finding.state), self, other }];
    }),
  );
}
