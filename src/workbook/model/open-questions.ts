import type { stepsOf } from "./overview.ts";

/** The questions about the data that nobody has answered, and what hangs on each; the way to answer it in a file is left out. */
export const openQuestions = (next: ReturnType<typeof stepsOf>): readonly string[] =>
  next.unknown !== undefined ? [] : next.questions.map(({ text }) => text.replace(/ Write ‘.*$/s, ""));
