import type { Fault } from "../fault.ts";
import type { Astray, CopyForm } from "./read-copy.ts";
import { type Name, nameIn, numbersIn } from "./words.ts";

/** The paragraphs that a form is about, each with the wording that was checked; or why that cannot be told. */
export function paragraphsOf({ paragraph, block, line, written }: CopyForm, names: ReadonlyMap<string, Name>): readonly Name[] | Fault {
  if (block === undefined) {
    const name = nameIn(paragraph);
    if (name !== undefined) return [name];
    const lost = `Line ${line} names the paragraph “${paragraph.slice(0, 60)}” without the eight digits behind its number, which tell what wording was checked.`;
    return { line, text: `${lost} Put them back as they are in the copy that was sent: “Paragraph: ”, the number, and its fingerprint in brackets.` };
  }
  const said = shortened(written.wrong ?? written.should_say ?? written.shown_by ?? written.right ?? "");
  const numbers = paragraph !== "" ? numbersIn(paragraph, block) : / (?:to|and) |,/.test(block) ? [] : [block];
  if (numbers.length === 0) {
    const what = paragraph === "" ? "the line “Which paragraph” is empty there" : `“${paragraph.slice(0, 60)}” is no number of a paragraph`;
    return {
      line,
      text: `The form for ${block} (line ${line}) says “${said}”, and ${what}, so nobody can tell what it is about. Write the number there, such as ${exampleOf(said, block, names)}.`,
    };
  }
  const found = numbers.map((number) => names.get(number.toLowerCase()));
  const lost = numbers.find((_, index) => found[index] === undefined);
  if (lost === undefined) return found.flatMap((name) => name ?? []);
  const where = `“${said}” (line ${line}) is said to be about ${lost}, and the list of numbers and digits at the end of the copy has no ${lost}.`;
  return {
    line,
    text: `${where} If the number is wrong, correct it; if the end of the copy is missing, import the whole file that came back, or put the end back as it was sent.`,
  };
}

/** A number to write: the one that stands in what was said, where there is one. */
function exampleOf(said: string, block: string, names: ReadonlyMap<string, Name>): string {
  const words = new Set((said.toLowerCase().match(/(?<![a-z0-9.-])[a-z0-9.-]+-\d+/g) ?? []).map((word) => word.replace(/^[.-]+/, "")));
  return [...names].find(([number]) => words.has(number))?.[1].paragraph ?? /^\S+/.exec(block)?.[0] ?? "…";
}

const shortened = (text: string): string => {
  const said = text.replace(/\s+/g, " ");
  return said.length > 60 ? `${said.slice(0, 60)}…` : said;
};

/** Why what stands in a form that does not say what it is about cannot be used: it would be put down to another paragraph. */
export function astrayFault({ line, label, text, heading }: Astray): Fault {
  const what = `Line ${line}: “${shortened(text)}” is written behind “${label}”`;
  if (heading === undefined)
    return {
      line,
      text: `${what}, which stands in the form above it already, and no line “Which paragraph: …” begins another correction. Put that line above it, with the number of the paragraph; or, if both are about the same paragraph, write all of it behind one “${label}”.`,
    };
  return {
    line,
    text: `${what} under “${heading}”, and no line above it says which paragraph it is about: “Paragraphs: …”, which begins a form, is missing there or was changed. Put it back as it is in the copy that was sent, and write the number behind “Which paragraph”.`,
  };
}
