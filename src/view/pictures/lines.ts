import { textWidth } from "../../document/text-width.ts";

/** What stands for the rest where there is no more room. */
const more = "…";

/**
 * Words in lines, none wider than there is room for. A word that is wider than a line goes on in the next. Where there are more lines than there may be, the
 * last ends with an ellipsis: the words are all in the document beside the picture.
 * @param most how many lines there may be
 */
export function linesOf(text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of wordsOf(text, size, room)) {
    const wide = textWidth(word, size);
    const wider = line === "" ? wide : width + textWidth(" ", size) + wide;
    if (line === "" || wider <= room) [line, width] = [line === "" ? word : `${line} ${word}`, wider];
    else {
      lines.push(line);
      [line, width] = [word, wide];
    }
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), ended(lines[most - 1] ?? "", size, room)];
}

/** The words of a text; what is wider than a line in pieces. */
function* wordsOf(text: string, size: number, room: number): Generator<string> {
  for (const [word] of text.matchAll(/\S+/g)) {
    let piece = "";
    let width = 0;
    for (const letter of word) {
      const wide = textWidth(letter, size);
      if (piece !== "" && width + wide > room) {
        yield piece;
        [piece, width] = ["", 0];
      }
      piece += letter;
      width += wide;
    }
    yield piece;
  }
}

/** A line with an ellipsis behind its last word that leaves room for it. */
function ended(line: string, size: number, room: number): string {
  const words = line.split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")} ${more}`, size) > room) words.pop();
  const short = `${words.join(" ")} ${more}`;
  return textWidth(short, size) > room ? more : short;
}
