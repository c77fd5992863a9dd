/** What an answer says: its sentences in one, and the entries of a list that it holds. */
export interface Said {
  readonly statement: string;
  readonly items: readonly string[];
}

const bullet = /^[ \t]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+(?=\S)/;

/** Puts the lines of an answer together again, wherever they were broken. A list in it stays a list. */
export function saidIn(answer: string): Said {
  const sentences: string[] = [];
  const items: string[] = [];
  let inItem = false;
  for (const line of answer.split("\n")) {
    const words = line.trim().replace(/\s+/g, " ");
    if (words === "") inItem = false;
    else if (bullet.test(line)) {
      items.push(words.replace(bullet, ""));
      inItem = true;
    } else if (inItem) items.push(`${items.pop()} ${words}`);
    else sentences.push(words);
  }
  // A list alone is told as one sentence: a statement has to stand for itself.
  return sentences.length === 0 ? { statement: items.join("; "), items: [] } : { statement: sentences.join(" "), items };
}

/** The first words of a text, for something that has no title of its own. */
export function firstWords(text: string): string {
  const [sentence = ""] = text.split(/(?<=[.!?;:])\s/);
  const short = sentence.replace(/[.;:]$/, "");
  return short.length <= longest ? short : `${short.slice(0, longest).replace(/(?<!\s)\s+\S*$/, "")} …`;
}

const longest = 60;
