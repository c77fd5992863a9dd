/** Why there is no PDF, in a sentence or two. */
export class PdfProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PdfProblem";
  }
}

/** What the compiler says about what it refuses: a list of what it found, as its own language prints it. */
function said(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return `${code}\n${error instanceof Error ? error.message : ""}`;
}

/** The characters for which no font has a sign, if that is what the compiler found. */
export function unshownIn(error: unknown): string[] {
  const texts = [...said(error).matchAll(/(?:the text|disallowed codepoint) `\\?"(.*?)\\?"`(?: could not be displayed|\\?")/gs)].map(([, text = ""]) =>
    unescaped(unescaped(text)),
  );
  return [...new Set(texts.flatMap((text) => [...text].filter((character) => character > "\u007E" || character < " ")))];
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-fA-F]+)\}|(.))/gs, (_, number: string | undefined, character: string | undefined) =>
    number === undefined ? (escapes[character ?? ""] ?? character ?? "") : String.fromCodePoint(Number.parseInt(number, 16)),
  );
}

/** Why the compiler refused a document, with the first thing that it said. */
export function whyNot(error: unknown): PdfProblem {
  const text = said(error);
  const first = /message: "((?:[^"\\]|\\.)*)"/s.exec(text)?.[1] ?? text.split("\n").find((line) => line.trim() !== "") ?? "";
  const reason = unescaped(first)
    .replace(/^(?:PDF\/UA-1 error|\s*\d+): /, "")
    .trim();
  const because = reason === "" ? "" : `, because the compiler says “${reason.slice(0, 200)}”`;
  return new PdfProblem(`The PDF cannot be made${because}. Write it with --format html and print that.`);
}
