import type { ClauseResult, EvidenceItem, Result } from "../model/generated/schemas.ts";
import { asTitle } from "./quote-marks.ts";

/** What stands in the place of the title of an item that this audience is not to see. */
export const withheldTitle = "an item recorded for internal use";

/** What the things that a sentence about one clause is about are called in it. */
export interface Naming {
  /** An item: its title in quotation marks, or what stands for it. */
  readonly item: (id: string) => string;
  readonly part: (id: string) => string;
  /** The words of a limitation, by its place among those of its item; undefined where they are withheld. */
  readonly limitation: (item: string, place: number) => string | undefined;
  /** The rule by which the check of an item counts as less than it says; left out where nobody knows. */
  readonly check?: (item: string) => string | undefined;
  /** The kinds of evidence that the clause takes. */
  readonly kinds: NonNullable<ClauseResult["kinds"]>;
  /** The version of the rules that decided: some said it in other words. */
  readonly rules: string;
}

/** What things are called in sentences about the clauses of a result, by their ids. In one for the public what is internal has no name. */
export function namingIn(result: Pick<Result, "evidence" | "practices" | "withheld" | "rules_version">): (clause: string) => Naming {
  const items = new Map(result.evidence.map(({ item }) => [item.id, item]));
  const checks = new Map(result.evidence.map(({ item, counts_as }) => [item.id, counts_as?.rule]));
  const clauses = new Map(result.practices.flatMap((practice) => practice.clauses.map((clause) => [clause.id, clause])));
  const isHidden = ({ audience }: EvidenceItem) => audience === "internal" && result.withheld !== undefined;
  const item = (id: string): string => {
    const known = items.get(id);
    return known !== undefined && isHidden(known) ? withheldTitle : asTitle(known?.title ?? id);
  };
  return (id) => {
    const { parts = [], kinds = [] }: Partial<ClauseResult> = clauses.get(id) ?? {};
    return {
      item,
      part: (part) => parts.find((one) => one.id === part)?.title ?? part,
      limitation: (one, place) => items.get(one)?.limitations?.[place]?.text,
      check: (one) => checks.get(one),
      kinds,
      rules: result.rules_version,
    };
  };
}
