import type { Nodes } from "mdast";
import { shippedTemplates } from "../io/templates.ts";
import type { ClauseResult, Result } from "../model/generated/schemas.ts";
import { factCheckCsv } from "../render/fact-check-csv.ts";
import { writeMarkdown } from "../render/markdown/write.ts";
import { documentTree } from "../render/render.ts";
import { requestCsv } from "../render/request-csv.ts";
import { tableIn } from "../reply/csv.ts";
import { type KnownText, knownText } from "../reply/known.ts";
import { requestSentences } from "../reply/request-sentences.ts";
import { documentView } from "../view/document.ts";
import { plainText } from "../view/prose.ts";
import { settled } from "./settled.ts";

type Kind = "fact-check" | "request";

/** All that a copy of today says by itself, for either audience and in any format. */
export function knownIn(whole: Result, kind: Kind): KnownText {
  const { headings, texts } = saidIn(kind === "request" ? [whole, withEverythingAsked(whole)] : [whole], kind);
  if (kind === "fact-check") return knownText(headings, texts);
  const titles = whole.evidence.map(({ item }) => item.title);
  return knownText(headings, texts, titles, requestSentences(whole, texts));
}

function saidIn(results: readonly Result[], kind: Kind): { readonly headings: ReadonlySet<string>; readonly texts: ReadonlySet<string> } {
  const headings = new Set<string>();
  const texts = new Set<string>();
  const look = (node: Nodes): void => {
    const words = withoutAnchors(node);
    if (node.type === "heading") headings.add(words);
    if (node.type === "fact") for (const text of [node.name, words, `${node.name}${words}`]) texts.add(text);
    // What is read from a word processor's file has the addresses of links behind their words.
    if (node.type !== "root" && (kind === "fact-check" || !parts.has(node.type))) for (const text of [words, withAddresses(node)]) texts.add(text);
    if ("children" in node) for (const child of node.children) look(child);
  };
  for (const whole of results) {
    // What was corrected before is printed today, and is somebody else's words: the same copy read again says it still.
    const { corrections: _, ...assessment } = whole.assessment;
    const result: Result = { ...whole, assessment };
    for (const audience of ["public", "internal"] as const) {
      const view = documentView(result, { audience });
      const tree = settled(result, { kind, view, tree: documentTree(view, kind, shippedTemplates()) });
      look(tree.body);
      for (const text of [tree.title, tree.subject]) texts.add(text);
      const table = kind === "request" ? requestCsv(view.request) : factCheckCsv(view.fact_check);
      for (const { record } of tableIn(table).rows ?? []) for (const cell of record) texts.add(cell);
      for (const block of writeMarkdown(tree).split(/\n{2,}/)) for (const piece of [block, ...block.split("\n")]) texts.add(piece);
    }
  }
  return { headings, texts };
}

/** What is a part of a paragraph: a request asks for titles of documents, and one that stands alone is an answer. */
const parts: ReadonlySet<string> = new Set(["text", "strong", "emphasis", "link", "small"]);

/** The same as if nothing were shown and nothing had been answered: its request asks about every clause that was assessed. */
function withEverythingAsked(whole: Result): Result {
  const { answers: _, ...assessment } = whole.assessment;
  const asked = (clause: ClauseResult): ClauseResult =>
    ["not_applicable", "deferred", "unknown"].includes(clause.finding.state)
      ? clause
      : { ...clause, finding: { state: "not_shown", rule: "finding/nothing", evidence: [] } };
  return {
    ...whole,
    assessment,
    practices: whole.practices.map((practice) => ({ ...practice, clauses: practice.clauses.map(asked) })),
    evidence: whole.evidence.map(({ item: { in_reply_to: _reply, ...item }, ...record }) => ({ ...record, item })),
  };
}

/** The same with the address of each link behind its words. */
function withAddresses(node: Nodes): string {
  if (node.type === "anchor" || node.type === "picture") return "";
  const words = "children" in node ? node.children.map(withAddresses).join("") : plainText(node);
  return node.type === "link" && !words.includes(node.url) ? `${words} (${node.url})` : words;
}

/** The words of a node as a reader sees them. */
function withoutAnchors(node: Nodes): string {
  if (node.type === "anchor" || node.type === "picture") return "";
  return "children" in node ? node.children.map(withoutAnchors).join("") : plainText(node);
}
