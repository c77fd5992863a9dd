import { correctedIn } from "../../model/correction.ts";
import type { CheckedCopy, Correction } from "../../model/generated/schemas.ts";
import type { Entry } from "../../source/edit/types.ts";
import type { Fault } from "../fault.ts";
import { readWrittenDate } from "../read-field.ts";
import { astrayFault, paragraphsOf } from "./about.ts";
import type { CopyRead, Written } from "./read-copy.ts";
import { beyondNumbers, type Name } from "./words.ts";

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
  /** The paragraphs that it is about, with what each says today: the same, something else, or nothing because it is not there. */
  readonly about: readonly { readonly paragraph: string; readonly today: Today }[];
}

type Today = "same" | "changed" | "gone";

/** What a copy adds to an assessment. */
export interface CorrectionPlan {
  readonly added: readonly NewCorrection[];
  /** What cannot be recorded as it stands in the copy, in the order of its lines. */
  readonly faults: readonly Fault[];
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

/** Makes corrections of a filled-in copy. A form is a correction whole, about however many paragraphs, or it is a fault. */
export function planCorrections({ forms, names, checker, astray }: CopyRead, recorded: readonly Correction[], text: TextOfToday): CorrectionPlan {
  const added: NewCorrection[] = [];
  const known: Correction[] = [];
  const confirmed: string[] = [];
  const unsaid: string[] = [];
  const faults = astray.map(astrayFault);
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
    if ("text" in about) {
      faults.push(about);
      continue;
    }
    const [first] = about;
    if (saysNothing || first === undefined) {
      if (isRight) confirmed.push(form.block ?? first?.paragraph ?? "");
      else empty += 1;
      continue;
    }
    const stands = about.map((name) => standOf(name, text));
    const isInternal = stands.some(({ same }) => same !== undefined && !text.open.some((one) => one.fingerprint === same.fingerprint));
    const correction = correctionOf(stands, form.written, { by: checker.by, on, isInternal });
    if (isRecorded(correction, recorded)) known.push(correction);
    else if (
      !isRecorded(
        correction,
        added.map((one) => one.correction),
      )
    )
      added.push({
        correction,
        line: form.line,
        about: stands.map(({ name, today }) => ({ paragraph: name.paragraph, today })),
        entry: { data: correction, comment: commentOf(checker.on, on, beyondNumbers(form.paragraph)) },
      });
  }
  faults.sort((a, b) => a.line - b.line);
  return { added, faults, known, confirmed, unsaid, empty, unreadDay: checker.on !== undefined && on === undefined ? checker.on : undefined };
}

/** A paragraph that a correction is about, as it was checked and as it is today. */
interface Stand {
  readonly name: Name;
  /** The paragraph of today with the same wording. */
  readonly same: Paragraph | undefined;
  readonly today: Today;
}

/** What has become of a paragraph that was checked. */
function standOf(name: Name, { open, whole }: TextOfToday): Stand {
  for (const some of [open, whole]) {
    const alike = some.filter((one) => one.fingerprint === name.fingerprint);
    const same = alike.find(({ number }) => number === name.paragraph) ?? alike[0];
    if (same !== undefined) return { name, same, today: "same" };
  }
  return { name, same: undefined, today: [...open, ...whole].some(({ number }) => number === name.paragraph) ? "changed" : "gone" };
}

function correctionOf(
  stands: readonly Stand[],
  { right, wrong, should_say, shown_by }: Written,
  { by, on, isInternal }: { readonly by: string | undefined; readonly on: string | undefined; readonly isInternal: boolean },
): Correction {
  const [first, ...others] = stands.map(({ name: { paragraph, fingerprint }, same }) => ({
    paragraph,
    fingerprint,
    ...(same !== undefined && { text: same.text }),
  }));
  return {
    ...(first ?? { paragraph: "", fingerprint: "" }),
    ...(others.length > 0 && { also: others }),
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

const commentOf = (given: string | undefined, on: string | undefined, beyond: string): readonly string[] => [
  "From the fact-check. It is what whoever checked the facts says, and nobody has looked at it yet.",
  ...(given !== undefined && on === undefined ? [`Checked on, as given: ${given}`] : []),
  ...(beyond === "" ? [] : [`Which paragraph, as given: ${beyond}`]),
];

/** Whether others say the same of each wording that a correction is about, whatever has been decided since. */
function isRecorded(correction: Correction, others: readonly Correction[]): boolean {
  const parts = ["right", "wrong", "should_say", "shown_by"] as const;
  const alike = others.filter((one) => parts.every((part) => plain(one[part]) === plain(correction[part]))).flatMap(correctedIn);
  return correctedIn(correction).every((name) => alike.some((one) => one.paragraph === name.paragraph && one.fingerprint === name.fingerprint));
}

const plain = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
