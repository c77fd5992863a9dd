import { Composer, type Document, Lexer, Parser } from "yaml";
import { limits } from "../model/limits.ts";

/** As deep as js-yaml goes too. A hundred thousand levels would overflow the stack. */
const deepest = limits.depth;

export interface Composed {
  readonly document: Document.Parsed;
  /** Where a second document starts, if one does. */
  readonly second: number | undefined;
  /** Where the nesting became too deep; then the document is not complete. */
  readonly tooDeep: number | undefined;
}

/** Reads the first document of a text with `yaml`, which never throws for what is in the text. */
export function compose(text: string): Composed {
  let tooDeep: number | undefined;
  const parser = new Parser();
  function* tokens() {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > deepest) {
        tooDeep = parser.offset;
        return;
      }
    }
    yield* parser.end();
  }
  // Duplicate keys are looked for elsewhere: `yaml` compares every key with every other, which takes minutes for a long list.
  const composer = new Composer({ version: "1.2", schema: "core", strict: true, uniqueKeys: false, logLevel: "error" });
  const documents = composer.compose(tokens(), true, text.length);
  const document = documents.next().value as Document.Parsed;
  const next = documents.next().value;
  return { document, second: next ? next.range[0] : undefined, tooDeep };
}
