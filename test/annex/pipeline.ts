import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { AsksFile, AssessmentFile, CatalogueFile, Place, PracticeFile, Result } from "../../src/model/generated/schemas.ts";
import type { Spot } from "../../src/model/pointer.ts";

const root = join(import.meta.dirname, "../..");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the tests change in the files before they are decided. */
export interface Changes {
  readonly head?: (head: AssessmentFile) => AssessmentFile;
  readonly practice?: (file: PracticeFile) => PracticeFile;
  readonly withoutAsks?: boolean;
}

/** Decides a fixture by the same steps as the tool, without its command line. The tool's version is fixed, so that golden documents outlive a release. */
export function resultOf(fixture: string, changes: Changes = {}): Result {
  const folder = join(root, "fixtures", fixture);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const lines = new LineCounter();
      const document = parseDocument(text, { lineCounter: lines });
      return { file, text, lines, document, data: document.toJS() as unknown };
    });
  const place = ({ file, pointer }: Spot): Place => {
    const found = files.find((one) => one.file === file);
    const node = found?.document.getIn(pointer, true);
    const { line, col } = found?.lines.linePos((isNode(node) && node.range?.[0]) || 0) ?? { line: 1, col: 1 };
    return { file, line, column: col };
  };
  const head = files.find(({ file }) => file === "assessment.yaml")?.data as AssessmentFile;
  const asks = files.find(({ file }) => file === "asks.yaml");
  const decision = decide(
    {
      head: { file: "assessment.yaml", data: (changes.head ?? ((same) => same))(head) },
      practices: files
        .filter(({ file }) => file.startsWith("T6."))
        .map(({ file, data }) => ({ file, data: (changes.practice ?? ((same) => same))(data as PracticeFile) })),
      asks: asks === undefined || changes.withoutAsks === true ? undefined : { file: asks.file, data: asks.data as AsksFile },
      broken: [],
    },
    buildCatalogue(parseDocument(readFileSync(join(root, "catalogues/t6.yaml"), "utf8")).toJS() as CatalogueFile),
    { asOf: head.as_of ?? "2026-01-31", sha256 },
  );
  return toResult(decision, {
    place,
    tool: { name: "t6-assess", version: "0.0.0" },
    asOfFrom: head.as_of === undefined ? "today" : "file",
    inputs: files.map(({ file, text }) => ({
      file,
      kind: file === "assessment.yaml" ? "assessment" : file === "asks.yaml" ? "asks" : "practice",
      sha256: sha256(text),
    })),
    problems: { error: 0, warning: 0, note: 0 },
  });
}

/** Every shipped template by its name. */
export function shippedTemplates(): Readonly<Record<string, string>> {
  const folder = join(root, "templates");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith(".hbs"))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** The changes that leave only evidence: no judgement and no ask. */
export const evidenceOnly: Changes = {
  head: ({ judgement: _, ...head }) => head,
  practice: ({ judgement: _, ...file }) => file,
  withoutAsks: true,
};
