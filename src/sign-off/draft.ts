import { codes } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { DocumentTree } from "../document/tree.ts";
import { listed } from "../language/listed.ts";
import type { DocumentKind } from "../model/documents.ts";
import { paragraph } from "../view/prose.ts";
import { draftMark, draftRequest, draftWords, missingWords } from "../view/style/sign-off.ts";
import { filled } from "../view/style/text.ts";

/**
 * A document as a draft: its first line says so and what it lacks, and so does every page in formats that have pages. It does not depend on a template.
 * @param problems what keeps the document from being final
 */
export function asDraft(tree: DocumentTree, kind: DocumentKind, problems: readonly Problem[], principle: string): DocumentTree {
  const text = paragraph({ type: "strong", children: [{ type: "text", value: wordsFor(kind, problems, principle) }] });
  return { ...tree, mark: draftMark, body: { ...tree.body, children: [{ type: "notice", children: [text] }, ...tree.body.children] } };
}

function wordsFor(kind: DocumentKind, problems: readonly Problem[], principle: string): string {
  const missing = missingIn(problems, principle);
  const isMissing = (problem: Problem): boolean => nameOf(problem, principle) !== undefined;
  const others = problems.filter((problem) => !isMissing(problem));
  const form = missing.length === 0 ? (others.length > 0 ? "contradicts" : "plain") : others.length > 0 ? "both" : "lacks";
  const words = filled(draftWords[form], { it: `this ${kind}`, missing: listed(missing), what: matters(others) });
  return kind === "request" ? `${words} ${draftRequest}` : words;
}

/** More than these are counted: the box is a note for the desk, and the check lists them all. */
const mostMatters = 3;

/** What is to be settled, each kind with the practices that it is about: by its heading, because what the check says in full may name what is for internal use. */
function matters(problems: readonly Problem[]): string {
  const kinds = new Map<string, Set<string>>();
  for (const { code, args } of problems) {
    const { title } = codes[code];
    const name = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    const about = kinds.get(name) ?? new Set();
    if (args["on_what"] !== undefined) about.add(args["on_what"]);
    kinds.set(name, about);
  }
  const told = [...kinds].slice(0, mostMatters).map(([name, about]) => `${name}${about.size === 0 ? "" : ` (${listed([...about])})`}`);
  const more = kinds.size - told.length;
  return [...told, ...(more > 0 ? [filled(draftWords.more, { count: String(more) })] : [])].join("; ");
}

/** What is missing, in the order of the check; the practices that nobody has judged in one. */
function missingIn(problems: readonly Problem[], principle: string): string[] {
  const single = problems.flatMap((problem) => nameOf(problem, principle) ?? []).filter((name) => name !== "judgements");
  const practices = problems.flatMap(({ code, args }) => (code === "sign-off/not-judged" && args["on_what"] !== principle ? [args["on_what"] ?? ""] : []));
  const words = single.map((name) => missingWords[name]);
  return practices.length === 0 ? words : [...words, filled(missingWords.judgements, { on_what: listed([...new Set(practices)]) })];
}

function nameOf({ code, args }: Problem, principle: string): keyof typeof missingWords | undefined {
  switch (code) {
    case "sign-off/no-addressee":
      return "addressee";
    case "sign-off/no-date":
      return "date";
    case "sign-off/no-signatory":
      return args["what"] === "who signs it" ? "signatory" : "post";
    case "sign-off/no-reply-terms":
      return args["field"] === "reply_by" ? "reply_by" : args["field"] === "reply_to" ? "reply_to" : "signatory";
    case "sign-off/no-as-of":
      return "as_of";
    case "sign-off/not-judged":
      return args["on_what"] === principle ? "judgement" : "judgements";
    default:
      return undefined;
  }
}
