import { wrap } from "../report/wrap.ts";

/** How wide comments are laid out: as far as fits on most screens beside a list of files. */
const width = 98;

/** A text as lines of a comment, each paragraph wrapped, and indented by `step` spaces behind the mark. */
export function comment(text: string, step = 0): readonly string[] {
  const pad = " ".repeat(step);
  return wrap(text, width - 2 - step).map((line) => (line === "" ? "#" : `# ${pad}${line}`));
}

/** A labelled text as lines of a comment: its later lines stand under the first. */
export function labelledComment(label: string, text: string, step = 0): readonly string[] {
  const hang = " ".repeat(label.length);
  const pad = " ".repeat(step);
  return wrap(text, width - 2 - step - label.length).map((line, index) => `# ${pad}${index === 0 ? label : hang}${line}`);
}
