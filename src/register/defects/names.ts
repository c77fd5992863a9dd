/** Names that mean one thing: the one that is written most often, and the others. */
export interface SameName {
  readonly usual: string;
  readonly others: readonly string[];
}

/** So many different names are compared letter by letter at most: more take too long, and are people or titles. */
const mostCompared = 2000;

/** Finds names that mean one thing, among names with how often each is written. */
export function sameNames(counts: ReadonlyMap<string, number>): readonly SameName[] {
  const abbreviations = new Set([...counts.keys()].flatMap((name) => name.match(/\b[A-Z]{2,6}\b/g) ?? []));
  const groups = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const fold = folded(abbreviated(name, abbreviations));
    if (fold === "") continue;
    const known = groups.get(fold);
    if (known === undefined) groups.set(fold, [name]);
    else known.push(name);
  }
  for (const [one, other] of runTogether(groups.keys())) {
    groups.get(one)?.push(...(groups.get(other) ?? []));
    groups.delete(other);
  }
  for (const [rare, usual] of slips(groups, counts)) {
    for (const name of groups.get(rare) ?? []) groups.get(usual)?.push(name);
    groups.delete(rare);
  }
  return [...groups.values()].flatMap((names): SameName[] => {
    const [usual, ...others] = names.toSorted(
      (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || other.length - one.length || (one < other ? -1 : 1),
    );
    return usual === undefined || others.length === 0 ? [] : [{ usual, others }];
  });
}

const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ltd: "limited",
    univ: "university",
    uni: "university",
    inst: "institute",
    coll: "college",
    assoc: "association",
    hosp: "hospital",
    dept: "department",
    "&": "and",
    co: "company",
    corp: "corporation",
    gov: "government",
  }),
);

/** A name without what two spellings of it differ in: capitals, apostrophes, accents, dots, blanks, short forms. */
export function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{Mn}'’‘`´.]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== "" && word !== "the")
    .map((word) => shortForms.get(word) ?? word)
    .join(" ");
}

const small = new Set(["and", "of", "the", "for", "in", "on", "to", "&"]);

/**
 * A name in which words are replaced by the abbreviation that is used elsewhere: Digital Economy Act 2017 is DEA 2017. What stands in brackets behind
 * them and is their abbreviation goes.
 */
function abbreviated(name: string, abbreviations: ReadonlySet<string>): string {
  if (abbreviations.size === 0) return name;
  const words = name.split(/\s+/);
  const made: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestRun(words, at, abbreviations);
    made.push(found?.short ?? words[at] ?? "");
    at = found?.end ?? at + 1;
    if (found !== undefined && words[at] === `(${found.short})`) at += 1;
  }
  // A body that goes before the name of its own service says nothing more: ONS SRS is the SRS.
  return made.length === 2 && made.every((word) => /^[A-Z]{2,6}$/.test(word)) ? (made[1] ?? name) : made.join(" ");
}

function longestRun(words: readonly string[], start: number, abbreviations: ReadonlySet<string>): { readonly short: string; readonly end: number } | undefined {
  let found: { readonly short: string; readonly end: number } | undefined;
  let letters = "";
  let count = 0;
  for (let end = start; end < words.length && end < start + 10; end += 1) {
    const word = words[end] ?? "";
    const isSmall = small.has(word.toLowerCase());
    if (!isSmall && /^[A-Za-z][a-z]/.test(word)) {
      letters += word.charAt(0).toUpperCase();
      count += 1;
    } else if (!isSmall || count === 0) break;
    if (count >= 2 && !isSmall && abbreviations.has(letters)) found = { short: letters, end: end + 1 };
  }
  return found;
}

/** Names that differ in blanks between letters alone: MossTrust. Between figures a blank tells two numbers apart. */
function runTogether(folds: Iterable<string>): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const fold of folds) {
    const bare = fold.replace(/(?<=\p{L}) (?=\p{L})/gu, "");
    const known = first.get(bare);
    if (known === undefined) first.set(bare, fold);
    else pairs.push([known, fold]);
  }
  return pairs;
}

/** Names that are written once or twice and differ by one letter from one that is written often. */
function slips(groups: ReadonlyMap<string, readonly string[]>, counts: ReadonlyMap<string, number>): readonly (readonly [string, string])[] {
  if (groups.size > mostCompared) return [];
  const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const all = [...groups].map(([fold, names]) => ({ fold, count: total(names), digits: digitsOf(fold) }));
  const often = all.filter(({ count, fold }) => count >= 5 && fold.length >= 12);
  return all.flatMap(({ fold, count, digits }): (readonly [string, string])[] => {
    if (count > 2 || fold.length < 12) return [];
    const usual = often.find((one) => one.count >= count * 5 && one.digits === digits && isOneLetterApart(one.fold, fold));
    return usual === undefined ? [] : [[fold, usual.fold]];
  });
}

/** Whether one letter was put in, left out or mistyped. The letters up to the first that differs are passed over, and the rest has to be the same. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");
