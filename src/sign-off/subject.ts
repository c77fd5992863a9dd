import type { Assessment } from "../model/assessment.ts";
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

/** The files as they are written. A result can hold less of them: what is about another edition is not in it. */
export type WrittenFiles = Pick<Assessment, "practices" | "asks">;

export function subjectOf(result: Result, kinds: Iterable<DocumentKind>, today?: string, written?: WrittenFiles): Subject {
  return { result, kinds: new Set(kinds), spots: spotsOf(result, written), today };
}

function spotsOf({ inputs, evidence, asks, judgement, practices, decided_from: from }: Result, written: WrittenFiles | undefined): Spots {
  const main = inputs.find(({ kind }) => kind === "assessment")?.file ?? "assessment.yaml";
  const items =
    written === undefined
      ? inFiles(evidence, ({ item }: EvidenceResult) => item.id, "evidence")
      : inLists(
          written.practices.map(({ file, data }) => ({ file, entries: data.evidence ?? [] })),
          "evidence",
        );
  const asked =
    written?.asks === undefined
      ? inFiles(asks, ({ item }) => item.id, "asks")
      : inLists([{ file: written.asks.file, entries: written.asks.data.asks }], "asks");
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

/** Where entries stand in the lists of their files, by their ids. Of two with one id the first is meant. */
function inLists(lists: readonly { readonly file: string; readonly entries: readonly { readonly id: string }[] }[], list: string): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const { file, entries } of lists) {
    for (const [index, { id }] of entries.entries()) if (!spots.has(id)) spots.set(id, { file, pointer: [list, index] });
  }
  return spots;
}

/**
 * The same where nobody has the files: entries stand in a result in the order of their files, so their numbers there are those in the list of each file,
 * unless the result leaves some out. Whoever has no files points at no line in them.
 */
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
