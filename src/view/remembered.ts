/**
 * The same function, which gives what it gave for one of its latest texts once more. Whoever makes several documents of a result has each of its narratives
 * read once. What it gives goes by the text alone, and is frozen: nothing that one document does to it could show in the next.
 * @param most so many texts are kept
 */
export function remembered<Value>(work: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? frozen(work(text));
    known.delete(text);
    known.set(text, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
