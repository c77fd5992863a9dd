import { codes } from "../../diagnostics/codes.ts";
import { docsPath, isCode, pageOf, titleOf } from "../../diagnostics/describe.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { ownSeverity } from "../../diagnostics/severity.ts";
import type { Words } from "../../diagnostics/words.ts";

/**
 * A plain text as a message of SARIF. Braces mark what is filled in there, so they are doubled; square brackets before round ones
 * make a link, so a blank comes between.
 */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}

/**
 * What stands behind the codes that occur, each once, sorted: the gist of its page, and the page's address where the pages have one.
 * @param pages the address of the folder in which docs/ is published, with a slash at its end
 */
export function rulesFor(occurring: readonly Diagnostic[], pages: string | undefined) {
  const byCode = new Map(occurring.map((one) => [one.code, one] as const));
  return [...byCode.keys()].sort().map((code) => {
    if (!isCode(code)) return ownRule(byCode.get(code) as Diagnostic);
    const { title, means, why, remedy, severity }: Words = codes[code];
    const page = docsPath(code);
    const parts = [means, why, remedy, `On a terminal: t6 explain ${code}. The whole page, with examples: ${page} in the package t6-assess.`];
    const headed = ["", "**Why it matters.** ", "**How to put it right.** ", ""].map((heading, index) => heading + (parts[index] ?? ""));
    return {
      id: code,
      name: pascal(code),
      shortDescription: { text: sarifText(`${title}.`) },
      fullDescription: { text: sarifText(means) },
      help: { text: sarifText(parts.join("\n\n")), markdown: sarifText(headed.join("\n\n").replace(code, `\`${code}\``).replace(page, `\`${page}\``)) },
      ...(pages !== undefined && { helpUri: `${pages}${page}` }),
      defaultConfiguration: { level: severity },
      properties: { page },
    };
  });
}

/** A check that a configuration brings: its words are there and on no page. */
function ownRule(diagnostic: Diagnostic) {
  const { code, why } = diagnostic;
  const [title, page] = [titleOf(diagnostic), pageOf(diagnostic)];
  const help = `${why}\n\nA check that ${page} brings. On a terminal: t6 explain ${code}.`;
  return {
    id: code,
    name: pascal(code),
    shortDescription: { text: sarifText(`${title}.`) },
    fullDescription: { text: sarifText(why) },
    help: { text: sarifText(help), markdown: sarifText(help) },
    defaultConfiguration: { level: ownSeverity(diagnostic) },
    properties: { page },
  };
}

/** A name in one word, as viewers show it: EvidenceNotPublic. */
function pascal(code: string): string {
  return code
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
