/** What hardly any text holds: the unusual characters and the indicators of below. One look for both, before either is looked for. */
const rareCharacter = /[^\n\x20"-$'->@-~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

/** Anything but spaces, line feeds and printable characters: tabs, CR, other line breaks, control characters, BOM, U+FFFD, lone surrogates. */
const unusualCharacter = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

/** An anchor, a tag, an explicit key or a directive where one could begin; behind a quoted key in braces that is right behind the colon. */
const indicator = /(?:^|[\s[{,:])(?:!|&[^ \n]|\?(?=[\s[\]{},]|$))|^%/m;

/** A list or a group of keys where a key belongs: js-yaml would turn it into text in its own way. */
const collectionAsKey = /[\]}]\s*:|\{\s*[[{]/;

/** Block text that keeps its last line breaks or says how far it is indented: there the readers count lines differently. */
const blockHeader = /[|>]-?[1-9+][-+1-9]*\s*(?:#|$)/m;

/** A line of spaces, and the line above it, if block text begins there: the readers count such lines differently too. */
const blankLine = /\n +\n/g;
const blockStart = /[|>]-? *(?:#|$)/;

/** A comment without a space before it, which js-yaml lets pass. */
const tightComment = /["'\]}|>[{,:]#/;

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
  if (beginsWithBlanks(text) || hasCommentInBrackets(text)) return false;
  if (!rareForm.test(text)) return true;
  if (trap.test(text)) return false;
  const opening = openingMarker.exec(text);
  return opening !== null && !documentMarker.test(text.slice(opening[0].length));
}

/*
 * What follows looks at each line once. An expression that starts anew at each sign, and each time reads on to the end of the line, takes
 * minutes for one long line.
 */

/** Whether block text begins with a line of spaces. */
function beginsWithBlanks(text: string): boolean {
  // Without its sign there is no block text.
  if (!text.includes("|") && !text.includes(">")) return false;
  blankLine.lastIndex = 0;
  for (let found = blankLine.exec(text); found !== null; found = blankLine.exec(text)) {
    let end = found.index;
    while (end > 0 && text[end - 1] === "\n") end -= 1;
    if (end > 0 && blockStart.test(text.slice(text.lastIndexOf("\n", end - 1) + 1, end))) return true;
    // The line break behind may be the one before the next such line.
    blankLine.lastIndex -= 1;
  }
  return false;
}

/** Whether a comment stands in the first column below a line that opens a bracket and does not close it. */
function hasCommentInBrackets(text: string): boolean {
  for (let at = text.indexOf("\n#"); at !== -1; at = text.indexOf("\n#", at + 1)) {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    if (Math.max(line.lastIndexOf("["), line.lastIndexOf("{")) > Math.max(line.lastIndexOf("]"), line.lastIndexOf("}"))) return true;
  }
  return false;
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
