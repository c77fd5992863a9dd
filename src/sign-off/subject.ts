import type { DocumentKind } from "../model/documents.ts";
import type { EvidenceResult, Place, Result } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

/** What is to be signed: a result with nothing taken out of it, and the documents that are to be made of it. */
export interface Subject {
  readonly result: Result;
  readonly kinds: ReadonlySet<DocumentKind>;
  readonly spots: Spots;
  /** The day on which they become final. */
  readonly today: string | undefined;
}

/** Where things of a result are written. A result holds lines; a problem points into the data of a file. */
interface Spots {
  /** Something in assessment.yaml. */
  readonly head: (...pointer: Spot["pointer"]) => Spot;
  readonly evidence: (id: string) => Spot;
  readonly ask: (id: string) => Spot;
  /** The judgement on a practice; on the whole where none is named. */
  readonly judgement: (practice?: string) => Spot;
  /** The file about a practice; assessment.yaml where there is none. */
  readonly file: (practice: string) => string;
}

export function subjectOf(result: Result, kinds: Iterable<DocumentKind>, today?: string): Subject {
  return { result, kinds: new Set(kinds), spots: spotsOf(result), today };
}

function spotsOf({ inputs, evidence, asks, judgement, practices, decided_from: from }: Result): Spots {
  const main = inputs.find(({ kind }) => kind === "assessment")?.file ?? "assessment.yaml";
  const items = inFiles(evidence, ({ item }: EvidenceResult) => item.id, "evidence");
  const asked = inFiles(asks, ({ item }) => item.id, "asks");
  const head: Spots["head"] = (...pointer) => ({ file: main, pointer });
  const judged = new Map(practices.flatMap(({ id, judgement: own }) => (own === undefined ? [] : [[id, own.at.file] as const])));
  return {
    head,
    evidence: (id) => items.get(id) ?? head(),
    ask: (id) => asked.get(id) ?? head(),
    judgement: (practice) => ({ file: (practice === undefined ? judgement?.at.file : judged.get(practice)) ?? main, pointer: ["judgement"] }),
    file: (practice) => from?.files.find((file) => file.practice === practice)?.file ?? main,
  };
}

/** Entries stand in a result in the order of their files, so their numbers there are those in the list of each file. Of two with one id the first is meant. */
function inFiles<Entry extends { readonly at: Place }>(entries: readonly Entry[], idOf: (entry: Entry) => string, list: string): ReadonlyMap<string, Spot> {
  const counts = new Map<string, number>();
  const spots = new Map<string, Spot>();
  for (const entry of entries) {
    const { file } = entry.at;
    const index = counts.get(file) ?? 0;
    counts.set(file, index + 1);
    const id = idOf(entry);
    if (!spots.has(id)) spots.set(id, { file, pointer: [list, index] });
  }
  return spots;
}
