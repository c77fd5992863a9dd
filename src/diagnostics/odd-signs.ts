/** Blanks of another width than the ordinary one, as the inside of a class of a regular expression. */
export const oddBlanks = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
/** What takes up no room at all. */
export const noWidth = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
export const oddDashes = "\\u2010-\\u2015\\u2212";
export const curlyQuotes = "“”„‟‘’‚‛«»";

const quotesName = "curly quotation marks";

const blankNames: Readonly<Record<string, string>> = { "\u00a0": "a no-break space", "\u202f": "a narrow no-break space", "\u3000": "a wide space" };

/** What Unicode calls a sign: U+00A0. */
export function signCode(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** How a sign that is not on the keyboard is called in a sentence. */
export function signName(sign: string): string {
  const code = `(${signCode(sign)})`;
  if (new RegExp(`[${oddBlanks}]`).test(sign)) return `${blankNames[sign] ?? "a special space"} ${code}`;
  if (new RegExp(`[${noWidth}]`).test(sign)) return `an invisible sign ${code}`;
  return new RegExp(`[${oddDashes}]`).test(sign) ? `a dash (${sign})` : `a bullet (${sign})`;
}

/**
 * Signs that word processors and web pages put in the place of those on the keyboard, and what was meant by them. They look alike, and
 * YAML and the formats of dates, names and addresses know only the plain ones.
 */
const kinds: readonly { readonly signs: RegExp; readonly named: (sign: string) => string; readonly plain: string }[] = [
  { signs: new RegExp(`[${oddBlanks}]`, "g"), named: signName, plain: " " },
  { signs: new RegExp(`[${noWidth}]`, "g"), named: signName, plain: "" },
  { signs: new RegExp(`[${oddDashes}]`, "g"), named: (sign) => `${signName(sign)} instead of a hyphen`, plain: "-" },
  { signs: new RegExp(`^[${curlyQuotes}]+|[${curlyQuotes}]+$`, "g"), named: () => quotesName, plain: "" },
];

/** A text with plain signs in the place of odd ones, what was odd about it, and where that has to be looked for. */
export interface Plain {
  readonly plain: string;
  readonly sign: string;
  readonly place: string | undefined;
}

/** What a text would be with plain signs; nothing where it has no others. */
export function plainly(text: string): Plain | undefined {
  const found: string[] = [];
  let plain = text;
  for (const { signs, named, plain: meant } of kinds) {
    const [first] = plain.match(signs) ?? [];
    if (first === undefined) continue;
    found.push(named(first));
    plain = plain.replace(signs, meant).trim();
  }
  return found.length === 0 ? undefined : { plain, sign: found.join(" and "), place: placeOfUnseen(text) };
}

const around = new RegExp(`^[\\s${oddBlanks}${noWidth}${curlyQuotes}]+|[\\s${oddBlanks}${noWidth}${curlyQuotes}]+$`, "g");

/** The same of a name that may hold any sign, a dash among them: only quotation marks around it are none of its own. */
export function withoutQuotes(text: string): Plain | undefined {
  if (!new RegExp(`^[${curlyQuotes}]|[${curlyQuotes}]$`).test(text.trim())) return undefined;
  const plain = text.replace(around, "");
  return plain === "" ? undefined : { plain, sign: quotesName, place: undefined };
}

const anyQuotes = new RegExp(`^[\\s"'${curlyQuotes}]+|[\\s"'${curlyQuotes}]+$`, "g");

/** A date, an id, an address or a value of a list as it is meant, where no language has a use for quotation marks around it. */
export const unquoted = (text: string): string => text.replace(anyQuotes, "");

const unseen = new RegExp(`[${oddBlanks}${noWidth}]+`);

function placeOfUnseen(text: string): string | undefined {
  const found = unseen.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).trim();
  if (before === "") return "at its start";
  return text.slice(found.index + found[0].length).trim() === "" ? "at its end" : `behind ‘${before.slice(-20)}’`;
}
