import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { assess } from "../../src/api/assess.ts";
import { loadFiles } from "../../src/api/load-files.ts";
import type { Assessed } from "../../src/api/types.ts";
import { shippedTemplates } from "../../src/io/templates.ts";
import type { AsksFile, AssessmentFile, PracticeFile, Result } from "../../src/model/generated/schemas.ts";
import { documentTree } from "../../src/render/render.ts";
import type { Templates } from "../../src/render/template/parse.ts";
import { isInTheWay, signOff } from "../../src/sign-off/check.ts";
import { signOffTree } from "../../src/sign-off/tree.ts";
import { documentView } from "../../src/view/document.ts";

/** The files of an assessment as data, to be changed at will. */
export interface Signed {
  head: AssessmentFile & Required<Pick<AssessmentFile, "letter" | "judgement" | "sources">>;
  practices: Record<"T6.2" | "T6.3" | "T6.5", PracticeFile & Required<Pick<PracticeFile, "judgement" | "evidence">>>;
  asks: AsksFile;
  /** Templates of somebody's own. */
  templates?: Templates;
}

/** Chooses one of several, by a number that may be any. */
export type Picking = <One>(some: readonly One[]) => One;

export const practiceIds = ["T6.2", "T6.3", "T6.5"] as const;

const examples = "fixtures/diagnostics";
const catalogue = readFileSync(join(examples, "catalogue.yaml"), "utf8");

const read = (file: string): unknown => {
  const folder = readdirSync(join(examples, "base-signed")).includes(file) ? "base-signed" : "base";
  return parse(readFileSync(join(examples, folder, file), "utf8"));
};

/** An assessment that can be signed: the examples of diagnostics are laid over the same. */
export function signed(): Signed {
  return structuredClone({
    head: read("assessment.yaml") as Signed["head"],
    practices: Object.fromEntries(practiceIds.map((id) => [id, read(`${id}.yaml`)])) as Signed["practices"],
    asks: read("asks.yaml") as AsksFile,
  });
}

/** One that was loaded, to take the rest from: what is planted is in data, and need not be written down and read again a thousand times. */
const [loaded] = (
  await loadFiles({ "a/assessment.yaml": readFileSync(join(examples, "base-signed/assessment.yaml"), "utf8"), "c.yaml": catalogue }, { catalogue: "c.yaml" })
).assessments;

/** An assessment with these data, decided. It has no texts, so nothing in it has a line. */
function assessedOf({ head, practices, asks }: Signed): Assessed {
  if (loaded === undefined) throw new Error("There is no assessment.");
  const files = Object.entries(practices).map(([id, data]) => ({ file: `${id}.yaml`, data }));
  const assessment = { head: { file: "assessment.yaml", data: head }, practices: files, asks: { file: "asks.yaml", data: asks }, broken: [] };
  return assess({ ...loaded, assessment, files: [], problems: [] });
}

export async function resultOf(data: Signed): Promise<Result> {
  const result = await assessedOf(data).result();
  if (result === undefined) throw new Error("Nothing was decided.");
  return result;
}

/** The letter with its annex. */
const signedDocuments = ["letter", "annex"] as const;

/** The codes for which t6 report --final refuses the letter with its annex. */
export async function refusedFor(data: Signed): Promise<readonly string[]> {
  const assessed = assessedOf(data);
  const usual = (await assessed.diagnostics()).filter(({ severity }) => severity === "error").map(({ code }) => code);
  const result = await assessed.result();
  if (result === undefined) return usual;
  const known = [
    ...usual,
    ...signOff(result, signedDocuments)
      .filter(isInTheWay)
      .map(({ code }) => code),
  ];
  // What stands in the files is enough: documents are made only where nothing does.
  if (known.length > 0) return known;
  const view = documentView(result);
  const templates = data.templates ?? shippedTemplates();
  const trees = signedDocuments.flatMap((kind) => signOffTree(result, { kind, view, tree: documentTree(view, kind, templates) }));
  return trees.map(({ code }) => code);
}
