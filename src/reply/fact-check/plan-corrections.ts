import type { CheckedCopy, Correction } from "../../model/generated/schemas.ts";
import type { Entry } from "../../source/edit/types.ts";
import { readWrittenDate } from "../read-field.ts";
import type { Astray, CopyForm, CopyRead, Written } from "./read-copy.ts";
import { type Name, nameIn, numbersIn } from "./words.ts";

type Paragraph = CheckedCopy["paragraphs"][number];

/** What the text of today says, to the public and to people inside. */
export interface TextOfToday {
  readonly open: readonly Paragraph[];
  readonly whole: readonly Paragraph[];
}

/** A correction to be recorded. */
interface NewCorrection {
  readonly correction: Correction;
  readonly entry: Entry;
  /** The line of the copy on which its form begins. */
  readonly line: number;
  /** What the paragraph that it is about says today: the same, something else, or nothing because it is not there. */
  readonly today: "same" | "changed" | "gone";
}

/** What a copy adds to an assessment. */
export interface CorrectionPlan {
  readonly added: readonly NewCorrection[];
  /** Those that are recorded already. */
  readonly known: readonly Correction[];
  /** The numbers of the paragraphs that were called right, with nothing to correct. */
  readonly confirmed: readonly string[];
  /** What was named as a paragraph, and nothing was said about it. */
  readonly unsaid: readonly string[];
  /** How many forms were left empty. */
  readonly empty: number;
  /** The day as it was given, where it cannot be read. */
  readonly unreadDay: string | undefined;
}

const isYes = /^[\s*_"“”']*(?:yes|y|ja|right|correct|true|ok|okay|agreed|confirmed|no correction|nothing to correct)[\s.!*_"“”']*$/i;

/** Makes corrections of a filled-in copy; or says, in a sentence, why none of it can be used. */
export function planCorrections(
  { forms, names, checker, astray }: CopyRead,
  recorded: readonly Correction[],
  text: TextOfToday,
): CorrectionPlan | { readonly refusal: string } {
  if (astray[0] !== undefined) return { refusal: whyAstray(astray[0]) };
  const added: NewCorrection[] = [];
  const known: Correction[] = [];
  const confirmed: string[] = [];
  const unsaid: string[] = [];
  const on = checker.on === undefined ? undefined : readWrittenDate(checker.on);
  let empty = 0;
  for (const form of forms) {
    const { right, wrong, should_say, shown_by } = form.written;
    const isRight = right !== undefined && isYes.test(right);
    const saysNothing = wrong === undefined && should_say === undefined && shown_by === undefined && (right === undefined || isRight);
    if (saysNothing && form.block !== undefined && form.paragraph !== "") {
      unsaid.push(form.paragraph);
      continue;
    }
    const about = saysNothing && form.block !== undefined ? [] : paragraphsOf(form, names);
    if ("refusal" in about) return about;
    if (saysNothing) {
      if (isRight) confirmed.push(form.block ?? about[0]?.paragraph ?? "");
      else empty += 1;
      continue;
    }
    for (const name of about) {
      const [same, today] = standOf(name, text);
      const isInternal = same !== undefined && !text.open.some((one) => one.fingerprint === same.fingerprint);
      const correction = correctionOf(name, form.written, same, { by: checker.by, on, isInternal });
      const before = recorded.find((one) => isSame(one, correction));
      if (before !== undefined) known.push(before);
      else if (!added.some((one) => isSame(one.correction, correction)))
        added.push({ correction, line: form.line, today, entry: { data: correction, comment: commentOf(checker.on, on) } });
    }
  }
  return { added, known, confirmed, unsaid, empty, unreadDay: checker.on !== undefined && on === undefined ? checker.on : undefined };
}

/** The paragraphs that a form is about, each with the wording that was checked; or why that cannot be told. */
function paragraphsOf({ paragraph, block, line, written }: CopyForm, names: ReadonlyMap<string, Name>): readonly Name[] | { readonly refusal: string } {
  if (block === undefined) {
    const name = nameIn(paragraph);
    if (name !== undefined) return [name];
    const lost = `Line ${line} names the paragraph “${paragraph.slice(0, 60)}” without the eight digits behind its number, which tell what wording was checked.`;
    return { refusal: `${lost} Put them back as they are in the copy that was sent: “Paragraph: T6.2-3 (8f3a2c1b)”.` };
  }
  const said = shortened(written.wrong ?? written.should_say ?? written.shown_by ?? written.right ?? "");
  const numbers = paragraph !== "" ? numbersIn(paragraph, block) : / (?:to|and) |,/.test(block) ? [] : [block];
  if (numbers.length === 0) {
    const what = paragraph === "" ? "the line “Which paragraph” is empty there" : `“${paragraph.slice(0, 60)}” is no number of a paragraph`;
    return {
      refusal: `The form for ${block} (line ${line}) says “${said}”, and ${what}, so nobody can tell what it is about. Write the number there, such as ${exampleOf(said, block, names)}.`,
    };
  }
  const found = numbers.map((number) => names.get(number.toLowerCase()));
  const lost = numbers.find((_, index) => found[index] === undefined);
  if (lost === undefined) return found.flatMap((name) => name ?? []);
  const where = `“${said}” (line ${line}) is said to be about ${lost}, and the list of numbers and digits at the end of the copy has no ${lost}.`;
  return {
    refusal: `${where} If the number is wrong, correct it; if the end of the copy is missing, import the whole file that came back, or put the end back as it was sent.`,
  };
}

/** A number to write: the one that stands in what was said, where there is one. */
function exampleOf(said: string, block: string, names: ReadonlyMap<string, Name>): string {
  const words = new Set(said.toLowerCase().match(/[a-z0-9][a-z0-9.-]*-\d+/g) ?? []);
  return [...names].find(([number]) => words.has(number))?.[1].paragraph ?? /^\S+/.exec(block)?.[0] ?? "T6.2-3";
}

const shortened = (text: string): string => {
  const said = text.replace(/\s+/g, " ");
  return said.length > 60 ? `${said.slice(0, 60)}…` : said;
};

/** Why a copy cannot be used in which a form does not say what it is about: the answers would be put down to another paragraph. */
function whyAstray({ line, label, text, heading }: Astray): string {
  const what = `Line ${line}: “${shortened(text)}” is written behind “${label}”`;
  if (heading === undefined)
    return `${what}, which stands in the form above it already, and no line “Which paragraph: …” begins another correction. Put that line above it, with the number of the paragraph; or, if both are about the same paragraph, write all of it behind one “${label}”.`;
  return `${what} under “${heading}”, and no line above it says which paragraph it is about: “Paragraphs: …”, which begins a form, is missing there or was changed. Put it back as it is in the copy that was sent, and write the number behind “Which paragraph”.`;
}

/** The paragraph of today with the same wording, and what has become of the one that was checked. */
function standOf(
  { paragraph, fingerprint }: { readonly paragraph: string; readonly fingerprint: string },
  { open, whole }: TextOfToday,
): readonly [Paragraph | undefined, NewCorrection["today"]] {
  for (const some of [open, whole]) {
    const alike = some.filter((one) => one.fingerprint === fingerprint);
    const same = alike.find(({ number }) => number === paragraph) ?? alike[0];
    if (same !== undefined) return [same, "same"];
  }
  return [undefined, [...open, ...whole].some(({ number }) => number === paragraph) ? "changed" : "gone"];
}

function correctionOf(
  { paragraph, fingerprint }: { readonly paragraph: string; readonly fingerprint: string },
  { right, wrong, should_say, shown_by }: Written,
  same: Paragraph | undefined,
  { by, on, isInternal }: { readonly by: string | undefined; readonly on: string | undefined; readonly isInternal: boolean },
): Correction {
  return {
    paragraph,
    fingerprint,
    ...(same !== undefined && { text: same.text }),
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(right !== undefined && { right }),
    ...(wrong !== undefined && { wrong }),
    ...(should_say !== undefined && { should_say }),
    ...(shown_by !== undefined && { shown_by }),
    state: "open",
    ...(isInternal && { audience: "internal" as const }),
  };
}

const commentOf = (given: string | undefined, on: string | undefined): readonly string[] => [
  "From the fact-check. It is what whoever checked the facts says, and nobody has looked at it yet.",
  ...(given !== undefined && on === undefined ? [`Checked on, as given: ${given}`] : []),
];

/** Whether two corrections say the same of the same wording, whatever has been decided since. */
function isSame(a: Correction, b: Correction): boolean {
  const parts = ["paragraph", "fingerprint", "right", "wrong", "should_say", "shown_by"] as const;
  return parts.every((part) => plain(a[part]) === plain(b[part]));
}

const plain = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
