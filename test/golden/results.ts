import { join } from "node:path";
import { assess, load } from "../../src/index.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { AssessmentFile, EvidenceItem, PracticeFile, Result } from "../../src/model/generated/schemas.ts";

/** What a golden document changes in the files of a fixture before they are decided. */
export interface Changes {
  readonly asOf?: string;
  readonly head?: Partial<AssessmentFile>;
  readonly files?: (file: PracticeFile) => PracticeFile;
}

/** The result of a fixture with some of its files changed. */
export async function resultOf(fixture: string, { asOf, head = {}, files = (same) => same }: Changes = {}): Promise<Result> {
  const { assessments } = await load([join(import.meta.dirname, "../../fixtures", fixture)]);
  const loaded = assessments[0];
  if (loaded?.assessment === undefined) throw new Error(`no assessment in fixtures/${fixture}`);
  const { assessment } = loaded;
  const changed: Assessment = {
    ...assessment,
    head: { ...assessment.head, data: { ...assessment.head.data, ...head } },
    practices: assessment.practices.map(({ file, data }) => ({ file, data: files(data) })),
  };
  const result = await assess({ ...loaded, assessment: changed }, asOf === undefined ? {} : { asOf }).result();
  if (result === undefined) throw new Error(`no result for fixtures/${fixture}`);
  return result;
}

export type Edits = Readonly<Record<string, (item: EvidenceItem) => EvidenceItem | undefined>>;

/** The files with some items changed, and others taken out. */
export const withItems =
  (edits: Edits, more: (file: PracticeFile) => Partial<PracticeFile> = () => ({})) =>
  (file: PracticeFile): PracticeFile => {
    const evidence = (file.evidence ?? []).flatMap((item) => {
      const edit = edits[item.id];
      return edit === undefined ? [item] : (edit(item) ?? []);
    });
    return { ...file, evidence, ...more({ ...file, evidence }) };
  };
