/** An element of an XML document; a text inside it is escaped when it is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly Element[] | string;
}

/** What no XML document can hold, not even written in code. Halves of characters are among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = Object.freeze({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
});

/** What a terminal would take for an order; written in code it is none. */
const order = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** A document of one element. */
export function xmlDocument(root: Element): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
  return text.replace(order, (character) => `&#${character.charCodeAt(0)};`);
}

function lines({ name, attributes, content }: Element, indent: string): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\n\r\t]/g)}"`);
  const start = `${indent}<${name}${written.join("")}`;
  if (content.length === 0) return [`${start}/>`];
  if (typeof content === "string") return [`${start}>${escaped(content, /[&<>\r]/g)}</${name}>`];
  return [`${start}>`, ...content.flatMap((element) => lines(element, `${indent}  `)), `${indent}</${name}>`];
}

const escaped = (text: string, special: RegExp): string => text.replace(impossible, "\ufffd").replace(special, (character) => entities[character] ?? character);
