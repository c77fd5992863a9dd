/*
 * Words by which a sentence is told from a note. They are looked up as they stand in a sentence, in small letters.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What begins a subject, and none of the words that are looked for at the start of a note. */
export const opening = words("the a an it they we this these those each every all no its our their some");
/** What begins the phrase that a verb governs, and hardly ever follows a noun at the start of a sentence. */
export const determiners = words("the a an each every its our their all both any no that whether how who which what when where why not share only");
/** What a verb of the third person is followed by and a noun of the plural seldom is. */
export const afterVerb = words("the a an each every its our their all both any no whether how what why that not out");
/** Verbs that are nouns as often: “Records the team keeps are destroyed.” */
export const nounToo = words("records reports reviews checks notes lists plans requests uses limits controls measures shares needs forms audits");
/** Verbs that are hardly ever nouns, whatever follows. */
export const verbOnly = words(
  "says tells explains describes requires confirms includes contains provides gives keeps holds allows ensures identifies outlines publishes applies defines specifies lets asks commits prohibits forbids restricts makes considers deals",
);
/** Verbs that say what a document does: behind them a question word does not belong to a noun. */
export const saying = words("says states explains shows describes tells sets names lists records covers confirms requires reports notes finds asks");
export const asking = words("who which what when where why how that whether for out");
/** Forms that follow “is” or “was”, besides those that end in “ed”: before one of the words below, the subject and the verb are left out. */
export const participles = words("held made kept done given taken written sent shown set seen found run");
export const afterParticiple = words(
  "by in on at to for from with without under before after since until out up only and once twice each every the a an that as",
);
export const bareVerb = words(
  "publish ensure keep make do never check review share use tell ask give send delete protect store train provide follow apply limit record report agree consider set hold inform explain remove destroy encrypt log sign appoint maintain",
);
export const indirectQuestion = words("how why whether who which whose");
/** Words that are verbs and hardly ever anything else. */
export const finite = words(
  "is are was were has have had do does did can cannot could may might must will would shall should met held kept gave made found took set ran sent wrote began came went got saw said left led put read let cut built spoke chose bought dealt fell grew lost paid rose stood told won",
);
/** After these a word that ends like a verb is a noun: “for all systems”, “of two audits”. */
export const beforeNoun = words(
  "the a an all both of for in on at by with from to into over under its our their these those two three four five six no any and or",
);
/** Besides nouns of the plural, what a verb of the plural follows: “Staff complete training”. */
export const manyThat = words("we they you i people staff data who that");
