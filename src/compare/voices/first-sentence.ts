/** A full stop behind one of these does not end a sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|no|nos|dr|mr|mrs|ms|st|cf|vs|p|pp|[A-Z])\.$/i;

/** The first sentence of a text in Markdown, as plain text: what a person would read out. Empty where there is none. */
export function firstSentence(markdown: string): string {
  const [block = ""] = markdown.split(/\n[ \t]*\n/).filter((text) => text.trim() !== "" && !/^\s*(?:#|>|\||[-*+]\s|\d+[.)]\s|```|<)/.test(text));
  const text = plainText(block);
  let end = 0;
  for (const { index, 0: match } of text.matchAll(/[.!?]["”’)\]]*(?=\s|$)/g)) {
    end = index + match.length;
    if (!abbreviation.test(text.slice(0, index + 1))) return text.slice(0, end);
  }
  return text;
}

/** Text without its marks: links are their words, emphasis is nothing. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, "")
    .replace(/\[([^\]]{0,1000})\](?:\([^)]*\)|\[[^\]]*\])?/g, "$1")
    .replace(/(\*\*|__|`)(?=\S)([\s\S]*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
