import { join } from "node:path";
import { assess, load } from "../../src/index.ts";
import { shippedTemplates } from "../../src/io/templates.ts";
import type { AssessmentFile, PracticeFile, Result } from "../../src/model/generated/schemas.ts";

export { shippedTemplates };

/** What the tests change in the files before they are decided. */
export interface Changes {
  readonly head?: (head: AssessmentFile) => AssessmentFile;
  readonly practice?: (file: PracticeFile) => PracticeFile;
  readonly withoutAsks?: boolean;
}

/** The result of a fixture. The tool's version is fixed, so that golden documents outlive a release. */
export async function resultOf(fixture: string, changes: Changes = {}): Promise<Result> {
  const { assessments } = await load([join(import.meta.dirname, "../../fixtures", fixture)]);
  const loaded = assessments[0];
  const files = loaded?.assessment;
  if (loaded === undefined || files === undefined) throw new Error(`no assessment in fixtures/${fixture}`);
  const { head = (same) => same, practice = (same) => same, withoutAsks = false } = changes;
  const result = await assess({
    ...loaded,
    assessment: {
      ...files,
      head: { ...files.head, data: head(files.head.data) },
      practices: files.practices.map((file) => ({ ...file, data: practice(file.data) })),
      asks: withoutAsks ? undefined : files.asks,
    },
  }).result();
  if (result === undefined) throw new Error(`no result for fixtures/${fixture}`);
  return { ...result, tool: { ...result.tool, version: "0.0.0" } };
}

/** The changes that leave only evidence: no judgement and no ask. */
export const evidenceOnly: Changes = {
  head: ({ judgement: _, ...head }) => head,
  practice: ({ judgement: _, ...file }) => file,
  withoutAsks: true,
};
