import { CST, Lexer } from "yaml";

/** Every comment of a text, in order, as it is written. */
export function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  let isWords = false;
  for (const lexeme of new Lexer().lex(text)) {
    // What follows this mark of the lexer's is the text of a value, whatever it starts with.
    if (!isWords && CST.tokenType(lexeme) === "comment") comments.push(lexeme.trimEnd());
    isWords = lexeme === CST.SCALAR;
  }
  return comments;
}

/** Whether every comment of the first text is in the second, as often. */
export function keepsComments(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const comment of commentsOf(after)) left.set(comment, (left.get(comment) ?? 0) + 1);
  return commentsOf(before).every((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count > 0;
  });
}
