import type { Diagnostic } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import { applied, entryOf } from "./apply.ts";
import type { Draft } from "./draft.ts";
import { type OpenAssessment, openIn } from "./open.ts";
import { aheadIn } from "./to-come.ts";
import { saidAbout } from "./words.ts";

/** Something that t6 check says of an entry, in the words of the pages, and of which of its fields. */
export interface FieldProblem {
  readonly severity: Diagnostic["severity"];
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly why: string;
  /** The way to the field in the entry, such as `verification.on`; empty for the entry as a whole. */
  readonly field: string;
}

/** How it would be with a draft in the files. */
export interface Trial {
  readonly then: OpenAssessment;
  /** By what the entry is known then. */
  readonly id: string;
  /** What t6 check says of the entry. */
  readonly problems: readonly FieldProblem[];
  /** What it would say of other entries, and does not now. */
  readonly elsewhere: readonly Diagnostic[];
  readonly refusal?: undefined;
}

/** Tries a draft: puts it into a copy of the files, and decides everything again. */
export async function tried(open: OpenAssessment, draft: Draft): Promise<Trial | { readonly refusal: string }> {
  const made = applied(open, draft);
  if (made.refusal !== undefined) return made;
  const then = await openIn(made.files, open.folder);
  const place = placeOf(draft, made.id);
  const own = then.diagnostics.filter((one) => one.file === made.file && isIn(one.place, place));
  const known = new Set(open.diagnostics.map(nameOf));
  const { decision } = open.assessed;
  const before = draft.id === undefined || decision === undefined ? undefined : entryOf(decision, draft.what, draft.id)?.data;
  const ahead = aheadIn(draft.what, draft.data, before);
  // What t6 check says of the same day need not be told beside it.
  const found = own
    .map((one) => asField(one, place, { decision: then.assessed.decision ?? decision, draft }))
    .filter(({ field, code }) => !saidOfDays.has(code) || !ahead.some((one) => one.field === field));
  return {
    then,
    id: made.id,
    problems: [...ahead, ...found],
    elsewhere: then.diagnostics.filter((one) => !own.includes(one) && !known.has(nameOf(one))),
  };
}

/** What t6 check says of a day that lies after the as-of day. */
const saidOfDays: ReadonlySet<string> = new Set(["evidence/after-as-of", "evidence/checked-later"]);

/** What tells what is said from what was said before. */
export const nameOf = ({ code, file, place, message }: Diagnostic): string => JSON.stringify([code, file, place, message]);

/** How the place of an entry begins, as diagnostics name it. */
function placeOf({ what }: Pick<Draft, "what">, id: string): string {
  switch (what) {
    case "assessment":
      return "";
    case "judgement":
      return "judgement";
    case "ask":
      return `asks[${named(id)}]`;
    case "source":
      return `sources[${named(id)}]`;
    default:
      return `${what}[${named(id)}]`;
  }
}

const named = (id: string): string => (/^[\w.-]+$/.test(id) && !/^\d+$/.test(id) ? id : JSON.stringify(id));

/** What else stands in the file about the assessment has entries and pages of its own. */
const isApart = (place: string): boolean => /^(?:judgement|sources|corrections)\b/.test(place);

const isIn = (place: string, entry: string): boolean =>
  entry === "" ? !isApart(place) : place === entry || place.startsWith(`${entry}.`) || place.startsWith(`${entry}[`);

function asField(
  diagnostic: Diagnostic,
  entry: string,
  { decision, draft: { what, data } }: { readonly decision: Decision | undefined; readonly draft: Draft },
): FieldProblem {
  const { severity, code, place, args } = diagnostic;
  const within = place.slice(entry.length).replace(/^\./, "");
  const missing = code === "schema/missing" ? args["name"] : undefined;
  const field = missing === undefined ? within : within === "" ? missing : `${within}.${missing}`;
  const { text, why } = saidAbout(diagnostic, decision, { what, data, field });
  return { severity, code, message: text, why, field };
}

/** The findings and positions that are others then. */
export interface Moves {
  readonly findings: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly positions: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

/** What a draft moves. */
export function movesBetween(before: Decision | undefined, after: Decision | undefined): Moves {
  const was = new Map(before?.practices.flatMap(({ clauses }) => clauses.map(({ clause, finding }) => [clause.id, finding.state] as const)));
  const stood = new Map(before?.practices.map(({ practice, position }) => [practice.id, position.state] as const));
  const findings = (after?.practices ?? []).flatMap(({ clauses }) =>
    clauses.flatMap(({ clause, finding }) => {
      const from = was.get(clause.id);
      return from === undefined || from === finding.state ? [] : [{ id: clause.id, from, to: finding.state }];
    }),
  );
  const positions = (after?.practices ?? []).flatMap(({ practice, position }) => {
    const from = stood.get(practice.id);
    return from === undefined || from === position.state ? [] : [{ id: practice.id, from, to: position.state }];
  });
  return { findings, positions };
}

/** That a question needs an answer, as a problem of its field. */
export const needsAnswer = (field: string, question: string): FieldProblem => ({
  severity: "error",
  code: "",
  message: `“${question}” needs an answer.`,
  why: "",
  field,
});
