/** What hardly any text holds: the unusual characters and the indicators of below. One look for both, before either is looked for. */
const rareCharacter = /[^\n\x20"-$'->@-~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

/** Anything but spaces, line feeds and printable characters: tabs, CR, other line breaks, control characters, BOM, U+FFFD, lone surrogates. */
const unusualCharacter = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

/** An anchor, a tag, an explicit key or a directive where one could begin; behind a quoted key in braces that is right behind the colon. */
const indicator = /(?:^|[\s[{,:])(?:!|&[^ \n]|\?(?=[\s[\]{},]|$))|^%/m;

/** A list or a group of keys where a key belongs: js-yaml would turn it into text in its own way. */
const collectionAsKey = /[\]}]\s*:|\{\s*[[{]/;

/** Block text that keeps its last line breaks, says how far it is indented, or begins with a line of spaces: there the readers count lines differently. */
const blockHeader = /[|>]-?[1-9+][-+1-9]*\s*(?:#|$)|[|>]-? *(?:#[^\n]*)?\n+ +\n/m;

/** A comment without a space before it, which js-yaml lets pass, or in the first column within brackets that are open. */
const tightComment = /["'\]}|>[{,:]#|[[{][^\]}\n]*\n#/;

/** A line that begins or ends a document. One at the very top, under nothing but comments, is ordinary. */
const documentMarker = /^(?:---|\.\.\.)/m;
const openingMarker = /^(?:#[^\n]*\n|\n)*---\n/;

/** All of the above that few texts have and that takes more than one character to tell: they are looked for in one go. */
const either = (...expressions: readonly RegExp[]): RegExp => new RegExp(expressions.map(({ source }) => source).join("|"), "m");
const trap = either(collectionAsKey, blockHeader, tightComment);
const rareForm = either(trap, documentMarker);

/** Whether a text is plain enough that js-yaml and `yaml` can be expected to agree on it. Errs towards no. */
export function isPlain(text: string): boolean {
  if (rareCharacter.test(text) && (unusualCharacter.test(text) || indicator.test(text))) return false;
  if (!rareForm.test(text)) return true;
  if (trap.test(text)) return false;
  const opening = openingMarker.exec(text);
  return opening !== null && !documentMarker.test(text.slice(opening[0].length));
}

/**
 * Whether the bracket at an offset stands where people like to put it: on a line of its own, in the column of the key whose list it
 * closes. YAML asks for more indentation there; both readers forgive it, but only in this place do they forgive the same.
 */
export function closesWhereItOpened(text: string, offset: number): boolean {
  if (!/^[\]}] *(?:#|$)/.test(lineAt(text, offset))) return false;
  let start = text.lastIndexOf("\n", offset) + 1;
  const column = offset - start;
  while (start > 0) {
    start = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
    const line = lineAt(text, start);
    const indent = line.search(/[^ ]/);
    if (indent === -1 || indent > column) continue;
    const opening = /^ *(?:- +)*(?=[a-z_]+: [[{][^[{]*$)/.exec(line);
    return opening !== null && opening[0].length === column;
  }
  return false;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? undefined : end);
}
