import type { Nodes } from "mdast";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { shippedTemplates } from "../io/templates.ts";
import type { Audience } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { writeMarkdown } from "../render/markdown/write.ts";
import { documentTree } from "../render/render.ts";
import { type KnownText, knownText } from "../reply/fact-check/known.ts";
import { type CorrectionPlan, planCorrections } from "../reply/fact-check/plan-corrections.ts";
import { type CopyRead, readCopy } from "../reply/fact-check/read-copy.ts";
import { readCopyTable } from "../reply/fact-check/read-table.ts";
import { editText } from "../source/edit.ts";
import { documentView } from "../view/document.ts";
import { plainText } from "../view/prose.ts";
import { changeOf, type FileChange } from "./changes.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import type { ReplyText } from "./reply-file.ts";
import type { Assessed, LoadedAssessment } from "./types.ts";

/** What becomes of a filled-in fact-check. Nothing has been written yet. */
export interface ImportedCorrections extends CorrectionPlan {
  readonly kind: "corrections";
  readonly changes: readonly FileChange[];
  /** What somebody wrote into the copy outside its forms: it is not recorded. */
  readonly beside: CopyRead["beside"];
}

/** Reads a fact-check that came back, and works out which corrections are to be recorded. */
export async function importCorrections(
  loaded: LoadedAssessment,
  { decision, result }: Assessed,
  { text, format, remarks }: ReplyText,
): Promise<ImportedCorrections | { readonly refusal: string }> {
  const today = await result();
  const head = loaded.assessment?.head;
  if (today === undefined || decision === undefined || head === undefined) return { refusal: "Nothing can be decided from the files as they are." };
  const audiences = ["public", "internal"] as const;
  const known = knownIn(today, audiences);
  const read = format === "csv" ? readCopyTable(text) : readCopy(text, known, format === "markdown");
  if ("reason" in read) return { refusal: `It cannot be read as CSV: ${read.reason}.` };
  const [open, whole] = audiences.map((audience) => documentView(today, { audience }).fact_check.wording);
  const plan = planCorrections(read, head.data.corrections ?? [], { open: open ?? [], whole: whole ?? [] });
  if ("refusal" in plan) return plan;
  const beside = [...read.beside, ...remarks.map((remark) => ({ line: 0, text: remark }))];
  if (plan.added.length === 0) return { kind: "corrections", ...plan, changes: [], beside };
  const before = loaded.files.find(({ file }) => file === head.file)?.text ?? "";
  const { text: after, refusal } = editText(before, [{ kind: "append", to: ["corrections"], entries: plan.added.map(({ entry }) => entry) }]);
  if (after === undefined) return { refusal: `${head.file} was left alone: ${refusal}.` };
  const changes = [changeOf(loaded, head.file, after)];
  const [wrong] = (await newDiagnostics(loaded, decision, changes)).filter(({ severity }: Diagnostic) => severity === "error");
  if (wrong !== undefined) return { refusal: `It cannot be recorded as it stands (${wrong.file}, line ${wrong.span.start.line}): ${wrong.message}` };
  return { kind: "corrections", ...plan, changes, beside };
}

/** All that a copy of today says by itself, for either audience and in any format. */
function knownIn(result: Result, audiences: readonly Audience[]): KnownText {
  const headings = new Set<string>();
  const texts = new Set<string>();
  const look = (node: Nodes): void => {
    const words = withoutAnchors(node);
    if (node.type === "heading") headings.add(words);
    if (node.type === "fact") for (const text of [node.name, words, `${node.name}${words}`]) texts.add(text);
    if (node.type !== "root") texts.add(words);
    if ("children" in node) for (const child of node.children) look(child);
  };
  for (const audience of audiences) {
    const tree = documentTree(documentView(result, { audience }), "fact-check", shippedTemplates());
    look(tree.body);
    for (const text of [tree.title, tree.subject]) texts.add(text);
    for (const block of writeMarkdown(tree).split(/\n{2,}/)) for (const piece of [block, ...block.split("\n")]) texts.add(piece);
  }
  return knownText(headings, texts);
}

/** The words of a node as a reader sees them. */
function withoutAnchors(node: Nodes): string {
  if (node.type === "anchor" || node.type === "picture") return "";
  return "children" in node ? node.children.map(withoutAnchors).join("") : plainText(node);
}
