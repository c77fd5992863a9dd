import { type Code, codes } from "../../diagnostics/codes.ts";
import { docsPath } from "../../diagnostics/describe.ts";
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
export function rulesFor(occurring: readonly Code[], pages: string | undefined) {
  return [...new Set(occurring)].sort().map((code) => {
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

/** A name in one word, as viewers show it: EvidenceNotPublic. */
function pascal(code: string): string {
  return code
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
