import type { AssessmentResult, Body, Data, PracticeResult, Principle } from "../model/generated/schemas.ts";

/** What a body or a set of data is called. */
interface Name {
  /** Without an article, as a heading has it: "Department for Education (DfE)". */
  readonly heading: string;
  /** At its first mention in running text: "the Department for Education (DfE)". */
  readonly first: string;
  /** After that: "DfE", or the full name with its article where there is no short one. */
  readonly short: string;
}

/** What a producer does with the data, as a code is about it: “looks after”, and of several bodies “look after”. */
export type Does = NonNullable<Principle["does"]>;

/** Where a catalogue does not say. */
const usualDoes: Does = Object.freeze({ one: "deals with", many: "deal with" });

/** A body, and the verbs of our sentences as its name takes them: “DfE has”, “the three producers have”. */
interface BodyName extends Name {
  readonly verbs: Readonly<Record<keyof typeof verbs.one | "does" | "it_does", string>>;
}

/** The same for one and for many: “we” is many. */
export const verbs = Object.freeze({
  one: { has: "has", was: "was", says: "says", assesses: "assesses" },
  many: { has: "have", was: "were", says: "say", assesses: "assess" },
});

/** “The three producers”, “Four UK statistics offices”: several bodies under one name. */
const several =
  /^(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) |\b(?:producers|departments|offices|bodies|agencies|authorities|administrations)$/i;

export interface Names {
  readonly assessor: BodyName;
  readonly producer: BodyName;
  readonly data: Name;
  /** What we do with the data, where we are the producer. */
  readonly do: string;
  /** Every form that a sentence may begin with, for telling names from ordinary words. */
  readonly all: readonly string[];
}

/** “Department for Education” and “Home Office” take “the”; “Department X” is a name. */
const bodyWithArticle =
  /^(?:(?:Department|Office|Ministry|Bank|University|Board|Council|Commission|Head|Director|(?:Cabinet )?Secretary|Minister)(?: General| of State)? (?:for|of|on)|Chief \p{Lu}\p{Ll}+)\b|\b(?:Officer|Manager|Guardian|Controller|Commissioner|Director) (?:of|for|at)\b|\b(?:Government|Office|Authority|Agency|Service|Executive|Department|Commission|Inspectorate|Board|Council|Bank|Trust|Panel|Committee|Officer|Manager|Director|Commissioner|Team|Unit|Director General|Permanent Secretary|Ombudsman|Tribunal|Regulator|Auditor General|Minister|Inspector)$/u;
const dataWithArticle = /\b(?:Database|Survey|Census|Register|Index|Collection|Dataset|Study|Panel|Return|Record|Service|Archive)$/i;

const withArticle = (name: string, pattern: RegExp): string => (pattern.test(name) ? `the ${name}` : name);

function bodyName({ name, short_name: short }: Body, does: Does): BodyName {
  const full = withArticle(name, bodyWithArticle);
  return {
    heading: headingName(name, short),
    first: headingName(full, short),
    short: short ?? full,
    verbs:
      several.test(full) || several.test(short ?? "")
        ? { ...verbs.many, does: does.many, it_does: `they ${does.many}` }
        : { ...verbs.one, does: does.one, it_does: `it ${does.one}` },
  };
}

function dataName({ name, short_name: short }: Data): Name {
  const full = withArticle(name, dataWithArticle);
  return {
    heading: headingName(name, short),
    first: headingName(full, short),
    short: short === undefined ? full : withArticle(name, dataWithArticle).replace(name, short),
  };
}

const headingName = (name: string, short: string | undefined): string => (short === undefined || short === name ? name : `${name} (${short})`);

export function namesOf({ assessor, producer, data }: AssessmentResult, does: Does = usualDoes): Names {
  const all = [assessor, producer, data].flatMap(({ name, short_name: short }) => (short === undefined ? [name] : [name, short]));
  return { assessor: bodyName(assessor, does), producer: bodyName(producer, does), data: dataName(data), do: does.many, all };
}

/** A body's or a post's name as running text has it. What was written with an article, or as a phrase of its own, stays so. */
export function inText(written: string): string {
  return /^(?:the|an?|our|its)\s/i.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : withArticle(written, bodyWithArticle);
}

/** Whether a name that somebody wrote means this body. */
export function means(written: string, body: Body): boolean {
  const plain = (text: string): string => text.replace(/^the /i, "").toLowerCase();
  return plain(written) === plain(body.name) || (body.short_name !== undefined && plain(written) === plain(body.short_name));
}

/** What a practice is called where clause ids would stop a reader: "T6.1 (Law, guidelines, openness and ethics)". */
export const practiceName = ({ id, title }: Pick<PracticeResult, "id" | "title">): string => `${id} (${title})`;
