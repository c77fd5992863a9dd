import type { BlockContent } from "mdast";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { openFindings } from "../adverse.ts";
import type { Context } from "../context.ts";
import { paragraph } from "../prose.ts";
import { tellingOf } from "../speaker.ts";
import { letterFindings } from "../style/adverse.ts";
import { filled, series } from "../style/text.ts";

/** Things of one kind that are open, with the practices that they are against. */
interface Told {
  readonly items: Set<string>;
  readonly practices: string[];
}

/**
 * That findings which bind are open, against which practices and whose they are, those of the same bodies together: a letter may not
 * read as if there were none.
 */
export function openFindingsBlocks(context: Context): BlockContent[] {
  const byBodies = new Map<string, Told>();
  const own: Told = { items: new Set(), practices: [] };
  const withheld: Told = { items: new Set(), practices: [] };
  for (const practice of context.result.practices) {
    const binding = openFindings(practice, context).flatMap(({ record, binds }) => (binds ? [record.item] : []));
    const isHidden = ({ id }: EvidenceItem): boolean => context.withheld.has(id);
    const found = binding.filter((item) => !isHidden(item) && !isAdmission(item));
    const bodies = series([...new Set(found.map((item) => tellingOf(item, context).name))]);
    const told = byBodies.get(bodies) ?? { items: new Set(), practices: [] };
    if (add(told, practice.id, found)) byBodies.set(bodies, told);
    add(
      own,
      practice.id,
      binding.filter((item) => !isHidden(item) && isAdmission(item)),
    );
    add(withheld, practice.id, binding.filter(isHidden));
  }
  const told = [
    ...[...byBodies].map(([bodies, one]) => said(one, "found", bodies)),
    ...(own.items.size === 0 ? [] : [said(own, "own", context.names.producer.short)]),
    ...(withheld.items.size === 0 ? [] : [said(withheld, "withheld", "")]),
  ];
  return told.length === 0 ? [] : [paragraph([...told, letterFindings.annex].join(" "))];
}

const isAdmission = ({ said_by: by }: EvidenceItem): boolean => by === "producer" || by === "processor";

function add(told: Told, practice: string, items: readonly EvidenceItem[]): boolean {
  if (items.length === 0) return false;
  told.practices.push(practice);
  for (const { id } of items) told.items.add(id);
  return true;
}

function said({ items, practices }: Told, kind: "found" | "own" | "withheld", bodies: string): string {
  return filled(letterFindings[kind][items.size === 1 ? "one" : "many"], { bodies, practices: series(practices) });
}
