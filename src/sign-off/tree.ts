import type { BlockContent, Nodes } from "mdast";
import type { Problem } from "../diagnostics/problem.ts";
import { raiseWhole } from "../diagnostics/raise.ts";
import type { DocumentTree } from "../document/tree.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { everyNode, placesOf, targetOf } from "../render/targets.ts";
import { plainText } from "../view/prose.ts";
import { sentencesIn } from "../view/sentences.ts";
import type { DocumentView } from "../view/shape.ts";
import type { Prose } from "../view/shape-common.ts";
import { praise } from "./sayings.ts";
import { subjectOf } from "./subject.ts";
import { textsOf } from "./texts.ts";

/** A document as it was made, and what it was made of. */
export interface Finished {
  readonly kind: DocumentKind;
  readonly view: DocumentView;
  readonly tree: DocumentTree;
}

/**
 * What keeps a finished document from being final, whatever templates it was made by: something left out that it has to say, a link that leads nowhere in
 * it, and in a letter a sentence that speaks better of a practice than the judgement.
 */
export function signOffTree(result: Result, finished: Finished): Problem[] {
  return [...leftOut(result, finished), ...deadLinks(result, finished), ...addedPraise(result, finished)];
}

/** What a document may not leave out: the words, what they are, and the field that prints them. */
interface Owed {
  readonly words: string;
  readonly what: string;
  readonly field: string;
  readonly template: string;
}

function leftOut(result: Result, { kind, view, tree }: Finished): Problem[] {
  const owed = kind === "letter" ? owedByLetter(view) : kind === "annex" ? owedByAnnex(view) : [];
  if (owed.length === 0) return [];
  const printed = oneLine([...everyNode(tree.body)].flatMap((node) => ("children" in node && isLowest(node) ? [plainText(node)] : [])).join(" "));
  // A field that is left out is one mistake, however many paragraphs it has.
  const missing = new Map<string, Owed>();
  for (const one of owed) if (!printed.includes(one.words) && !missing.has(one.what)) missing.set(one.what, one);
  return [...missing.values()].map(({ words, ...args }) => raiseWhole("sign-off/left-out", { document: kind, words: cut(words), ...args }, mainFile(result)));
}

function owedByLetter({ letter }: DocumentView): Owed[] {
  const where = { field: "{{prose letter.judgement level=2}}", template: "letter.md.hbs" };
  return [
    ...paragraphsOf(letter.judgement).map((words) => ({ words, what: "what was judged, and what is open", ...where })),
    ...letter.not_commented.map((text) => ({
      words: oneLine(text),
      what: "what was not commented on, and which text the tool drafted",
      field: "{{#each letter.not_commented}}",
      template: "letter.md.hbs",
    })),
  ];
}

function owedByAnnex({ practices, summary }: DocumentView): Owed[] {
  const template = "partials/practice.md.hbs, which annex.md.hbs calls for each practice";
  return [
    ...paragraphsOf(summary.judgement).map((words) => ({
      words,
      what: "the judgement",
      field: "{{prose summary.judgement level=3}}",
      template: "annex.md.hbs",
    })),
    ...practices.flatMap(({ id, judgement, tested, adverse, draft_notice: notice }) => [
      ...paragraphsOf(judgement).map((words) => ({ words, what: `the judgement on ${id}`, field: "{{prose judgement level=3}}", template })),
      ...paragraphsOf(tested).map((words) => ({ words, what: `how ${id} was tested`, field: "{{prose tested level=3}}", template })),
      ...(adverse === null ? [] : paragraphsOf(adverse)).map((words) => ({
        words,
        what: `what was found against ${id}`,
        field: "{{prose adverse level=3}}",
        template,
      })),
      ...(notice === null ? [] : [{ words: oneLine(notice), what: `who wrote the text on ${id}`, field: "{{draft_notice}}", template }]),
    ]),
  ];
}

function deadLinks(result: Result, { kind, tree }: Finished): Problem[] {
  const places = placesOf(tree);
  return [...everyNode(tree.body)].flatMap((node) => {
    if (node.type !== "link" || targetOf(node.url, places) !== undefined) return [];
    const links = node.url.startsWith("#")
      ? `links the place ‘${node.url}’ of the ${kind}, and there is none`
      : `links ‘${node.url}’ in the ${kind}, which is no web address`;
    const args = { words: plainText(node), links, hint: "Name the place by {{anchor …}} in your template" };
    return [raiseWhole("sign-off/link-to-nothing", args, mainFile(result))];
  });
}

/** Sentences of a template's own. What its author's texts say is told where they are written. */
function addedPraise(result: Result, { kind, tree }: Finished): Problem[] {
  if (kind !== "letter") return [];
  const written = new Set(textsOf(subjectOf(result, [kind])).flatMap(({ sentences }) => sentences.map(({ words }) => words)));
  const paragraphs = tree.body.children.flatMap((node): Nodes[] => (node.type === "paragraph" ? [node] : node.type === "styled" ? node.children : []));
  return paragraphs.flatMap(sentencesIn).flatMap((words) => {
    const args = written.has(words) ? undefined : praise(words, result);
    return args === undefined ? [] : [raiseWhole("sign-off/says-better", args, mainFile(result))];
  });
}

const mainFile = (result: Result): string => subjectOf(result, []).spots.head().file;

/** The words of each paragraph, heading or cell. */
function paragraphsOf(prose: Prose): string[] {
  return (prose.children as BlockContent[])
    .flatMap((block) => [...everyNode(block)])
    .flatMap((node) => ("children" in node && isLowest(node) ? [oneLine(plainText(node))] : []))
    .filter((words) => words !== "");
}

/** Whether a node holds words and no further blocks. */
const isLowest = ({ type }: Nodes): boolean => type === "paragraph" || type === "heading" || type === "tableCell";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const cut = (words: string): string => (words.length > 120 ? `${words.slice(0, 120).trimEnd()}…` : words);
