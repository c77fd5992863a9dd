/** From which line of which template the lines of a text come that was put together of several. */
interface Places {
  /** Remembers from where comes what is now put behind a text. */
  readonly add: (text: string, template: string, line: number) => void;
  /** The place of a line of the text, counted from 1. */
  readonly of: (line: number) => { readonly template: string; readonly line: number };
}

/** Places of a text that is empty so far. */
export function placesIn(template: string): Places {
  const stretches = [{ at: 1, template, line: 1 }];
  let counted = { length: 0, lines: 1 };
  return {
    add: (text, from, line) => {
      counted = { length: text.length, lines: text.length < counted.length ? linesOf(text) : counted.lines + linesOf(text.slice(counted.length)) - 1 };
      stretches.push({ at: counted.lines, template: from, line });
    },
    of: (line) => {
      const stretch = stretches.findLast(({ at }) => at <= line) ?? { at: 1, template, line: 1 };
      return { template: stretch.template, line: stretch.line + line - stretch.at };
    },
  };
}

const linesOf = (text: string): number => text.split("\n").length;
