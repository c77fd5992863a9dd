import { parametersFor } from "../../assess/parameters.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Parameter, Result } from "../../model/generated/schemas.ts";
import { leastVerification, type ProfileLevel } from "../../model/profile.ts";
import { type Entry, inEach, lastOf } from "./entry.ts";
import type { Passage } from "./sheet.ts";
import { parameterExamples, parameterHeadings } from "./words/parameters.ts";

/** Every parameter with its value under each profile, as the shipped code and the catalogue have it; and the list of them. */
export function parameterEntries(catalogue: Catalogue): readonly Entry[] {
  const known = settingsOf(catalogue);
  return [...known.map(parameterEntry), listOf(known)];
}

/** A parameter, and what it is under each profile. */
interface Setting {
  readonly id: string;
  readonly text: string;
  readonly value: string;
}

function settingsOf(catalogue: Catalogue): readonly Setting[] {
  const profiles = Object.keys(leastVerification) as ProfileLevel[];
  const lists = profiles.map((profile) => ({ profile, parameters: parametersFor(profile, catalogue) }));
  return (lists[0]?.parameters ?? []).map(({ id, text }, index) => {
    const values = lists.map(({ profile, parameters }) => ({ profile, value: parameters[index]?.value ?? "" }));
    return { id, text, value: inOne(values) };
  });
}

/** “24 months”, or “basic: 36 months; enhanced: 24 months; …” where it depends on the profile. */
function inOne(values: readonly { readonly profile: string; readonly value: string }[]): string {
  const distinct = [...new Set(values.map(({ value }) => value))];
  if (distinct.length === 1) return distinct.join("");
  return values.every(({ profile, value }) => profile === value) ? distinct.join(", ") : values.map(({ profile, value }) => `${profile}: ${value}`).join("; ");
}

function parameterEntry({ id, text, value }: Setting): Entry {
  const example = parameterExamples[id] ?? parameterExamples[familyOf(id)];
  return {
    id,
    title: `${id}: a parameter of the decision`,
    names: familyOf(id) === "kinds" ? [] : [lastOf(id)],
    brief: `a parameter. ${text}`,
    passages: (cases) => [
      { heading: "What it is", paragraphs: [text, "The code does not make this choice; this tool does, and prints it in every result."] },
      { heading: "Its value", paragraphs: [value] },
      { heading: "An example", paragraphs: example === undefined ? [] : [example] },
      ...inEach(cases, (result) => [{ heading: `In “${result.assessment.title}”`, paragraphs: [valueIn(result, id)] }]),
    ],
  };
}

function valueIn({ parameters, rules_version }: Result, id: string): string {
  return (
    parameters.find((parameter) => parameter.id === id)?.value ?? `Version ${rules_version} of the rules, by which this was decided, has no such parameter.`
  );
}

function listOf(known: readonly Setting[]): Entry {
  return {
    id: "parameters",
    title: "parameters: every choice that is this tool's and not the code's",
    names: ["parameter"],
    brief: "all parameters with their values.",
    passages: (cases) =>
      cases.length === 0
        ? grouped(known)
        : inEach(cases, ({ assessment, parameters }) => [{ heading: `In “${assessment.title}”`, paragraphs: ["As it was decided:"] }, ...grouped(parameters)]),
  };
}

/** The parameters under headings. One that no heading claims stands last. */
function grouped(parameters: readonly (Setting | Parameter)[]): readonly Passage[] {
  const claimed = new Set(parameterHeadings.flatMap(({ families }) => families));
  const headings = [
    ...parameterHeadings,
    { heading: "Others", families: [...new Set(parameters.map(({ id }) => familyOf(id)))].filter((family) => !claimed.has(family)) },
  ];
  return headings.map(({ heading, families }) => ({
    heading,
    bullets: parameters.filter(({ id }) => families.includes(familyOf(id))).map(({ id, value, text }) => `${id}: ${value}\n${text}`),
  }));
}

function familyOf(id: string): string {
  return id.split("/")[0] ?? id;
}
