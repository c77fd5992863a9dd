import type { Assessment } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Deferred, FactId, NotApplicable } from "../model/decision.ts";
import type { Ask, AssessmentFile, EvidenceItem, Judgement, PracticeFile, Source } from "../model/generated/schemas.ts";

/** An evidence item, and the practice in whose file it is written. */
export interface FiledItem {
  readonly practice: string;
  readonly item: EvidenceItem;
}

/** What a practice's file declares about a clause apart from evidence. */
export interface Filed<Entry> {
  readonly practice: string;
  readonly entry: Entry;
}

/** What is stated about the data, by which clauses apply or not. */
export type Fact = NonNullable<AssessmentFile["data"][FactId]>;

/** Who is assessed, or by whom: whose checks and whose asks count depends on it. */
export type Body = AssessmentFile["producer"] | AssessmentFile["assessor"];

/** What `assessment.yaml` says besides what has a place of its own: words by which nothing is decided. */
export type Head = Omit<AssessmentFile, "edition" | "as_of" | "profile" | "sources" | "judgement" | "data" | "producer" | "assessor"> & {
  readonly data: Omit<AssessmentFile["data"], FactId>;
};

/**
 * Everything that one assessment is decided from, each thing under an id of its own, so that two assessments can be laid side by
 * side and one turned into the other, thing by thing.
 */
export interface Matter {
  readonly asOf: string;
  readonly catalogue: Catalogue;
  readonly edition: string;
  readonly profile: AssessmentFile["profile"];
  readonly head: Head;
  /** The producer and the assessor, by those words. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The practice that each practice file is about, in the order in which the files count. */
  readonly files: ReadonlyMap<string, string>;
  readonly broken: ReadonlyMap<string, Assessment["broken"][number]>;
  readonly evidence: ReadonlyMap<string, FiledItem>;
  /** The declarations by clause. Of several about one clause the first counts. */
  readonly notApplicable: ReadonlyMap<string, readonly Filed<NotApplicable>[]>;
  readonly deferred: ReadonlyMap<string, readonly Filed<Deferred>[]>;
  /** By practice. */
  readonly strengths: ReadonlyMap<string, readonly string[]>;
  readonly asks: ReadonlyMap<string, Ask>;
  /** By practice, and by the id of the principle. */
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** The matter as files that can be decided. */
export function assessmentOf(matter: Matter): Assessment {
  const { head, bodies, facts, edition, profile, sources, judgements, asks, files } = matter;
  const overall = judgements.get(matter.catalogue.file.principle.id);
  const unfiled = practicesIn(matter).filter((practice) => ![...files.values()].includes(practice));
  const items = itemsByPractice(matter);
  const all = [...files, ...unfiled.map((practice) => [`${practice}.yaml`, practice] as const)];
  return {
    head: {
      file: "assessment.yaml",
      data: {
        ...head,
        ...(Object.fromEntries(bodies) as Pick<AssessmentFile, "producer" | "assessor">),
        data: { ...head.data, ...Object.fromEntries(facts) },
        edition,
        profile,
        sources: [...sources.values()],
        ...(overall !== undefined && { judgement: overall }),
      },
    },
    practices: all.map(([file, practice], index) => {
      const isFirst = all.findIndex(([, about]) => about === practice) === index;
      return { file, data: isFirst ? practiceFile(practice, matter, items.get(practice)) : { practice } };
    }),
    asks: asks.size === 0 ? undefined : { file: "asks.yaml", data: { asks: [...asks.values()] } },
    broken: [...matter.broken.values()],
  };
}

/** Every practice about which something is written. */
function practicesIn({ catalogue, evidence, notApplicable, deferred, judgements }: Matter): readonly string[] {
  const declared = [...notApplicable.values(), ...deferred.values()].flat();
  const written = [...[...evidence.values(), ...declared].map(({ practice }) => practice), ...judgements.keys()];
  return [...new Set(written)].filter((id) => id !== catalogue.file.principle.id);
}

function itemsByPractice({ evidence }: Matter): ReadonlyMap<string, EvidenceItem[]> {
  const found = new Map<string, EvidenceItem[]>();
  for (const { practice, item } of evidence.values()) {
    const known = found.get(practice);
    if (known === undefined) found.set(practice, [item]);
    else known.push(item);
  }
  return found;
}

function practiceFile(practice: string, { notApplicable, deferred, strengths, judgements }: Matter, items: EvidenceItem[] = []): PracticeFile {
  const own = <Entry>(declared: ReadonlyMap<string, readonly Filed<Entry>[]>): Entry[] =>
    [...declared.values()].flat().flatMap(({ practice: here, entry }) => (here === practice ? [entry] : []));
  const judgement = judgements.get(practice);
  return {
    practice,
    evidence: items,
    not_applicable: own(notApplicable),
    deferred: own(deferred),
    strengths: [...(strengths.get(practice) ?? [])],
    ...(judgement !== undefined && { judgement }),
  };
}
