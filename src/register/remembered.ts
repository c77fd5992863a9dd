/** So many texts are known again, and so long is one at most: what comes again and again in a table is short. */
const [places, longest] = [1024, 100];

/**
 * A look at texts that knows again what it found in those it saw last. Most columns have a few words that come in row after row, and columns of names have
 * none: so each text has one place, where the next with that place pushes it out, and nothing grows.
 */
export function remembered<Found>(look: (text: string) => Found): (text: string) => Found {
  const texts: (string | undefined)[] = Array.from({ length: places });
  const found: Found[] = [];
  return (text) => {
    const { length } = text;
    if (length > longest || length === 0) return look(text);
    const place = (length * 31 + text.charCodeAt(0) * 17 + text.charCodeAt(length >> 1) * 7 + text.charCodeAt(length - 1)) & (places - 1);
    if (texts[place] === text) return found[place] as Found;
    const seen = look(text);
    texts[place] = text;
    found[place] = seen;
    return seen;
  };
}
