/** What opens a statement and stands for what it is about. “It is known that …” stands for nothing. */
const opening = /^(?:It|Its|They|Their|This|These)\b(?! (?:is|was|has been) (?:\w+ )?(?:that|whether|how|possible|clear)\b)/;

/** What in a clause something later could stand for: a thing with a word before it, a name of a thing, another clause. */
const another = /[,;:()“”‘’"]|\b(?:that|which|whose|what|how|when|where|whether|if|because|so|while|and|or|but|than)\b/i;
const named = /\s(?:the|an?|our|their|its|his|her|each|every|all|any|some|no|this|these|that|those|one|two|three)\s/i;

/** Whose somebody is who does it: “Somebody of the team”. */
const ofThem = /^(\S+) (?:of|in|from|at) (?:the|an?|our|their) /;

/** Behind what is done with something: the end, or what says how, when and with what. */
const onward =
  /^(?:\s*$|[.,;]|\s+(?:and|or|in|on|at|by|with|for|to|from|every|each|once|twice|again|up|out|over|before|after|as|under|through|against|last|\w+ly|until|since)\b)/;

/**
 * Whether a statement speaks of what it is about as “it”, and nothing in it says what that is: “The data manager went through it.” Nobody does something with
 * himself as “it”, so where nothing else has been named in the clause, the title of the entry is meant. It need not find all of them.
 */
export function leansOnTitle(statement: string): boolean {
  const text = statement.trim();
  if (opening.test(text)) return true;
  const [first = ""] = text.split(/(?<=[.!?])\s/, 1);
  const found = /\s(?:it|them)\b/.exec(first);
  if (found === null) return false;
  const before = first.slice(0, found.index).replace(ofThem, "$1 ");
  return !another.test(before) && !named.test(before) && onward.test(first.slice(found.index + found[0].length));
}
