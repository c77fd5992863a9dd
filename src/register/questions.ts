import type { CatalogueRegister, RegisterField, RegisterQuestion } from "../model/generated/schemas.ts";

/** What somebody wants to know of a register, and how it is told. */
export interface Question {
  readonly id: RegisterQuestion["question"];
  /** The fields that answer it: one of them is enough. */
  readonly fields: readonly RegisterField[];
  /** The first of them that has a column answers it, and the others do only where it has none: people are not the organisation that is asked for. */
  readonly isFirstOnly?: true;
  /** A decision that stands among states answers it too. */
  readonly isInStates?: true;
  /** What is counted where that is not quite what was asked. */
  readonly instead?: { readonly field: RegisterField } & Pick<Question, "do" | "does" | "lacks">;
  /** What comes near an answer and is none: it is told where nothing answers. */
  readonly beside?: { readonly field: RegisterField } & Pick<Question, "do" | "does">;
  /** What rows do that answer it, and what one row does: “say why …”, “says why …”. */
  readonly do: string;
  readonly does: string;
  /** The register without it, as a sentence of the record. */
  readonly lacks: string;
}

/** A question as a catalogue has it. */
export interface AskedQuestion extends Question {
  /** The clauses on which it bears: none where the catalogue names none. */
  readonly clauses: readonly string[];
  /** Of a clause that has parts, those on which it bears. */
  readonly parts?: readonly string[];
  /** When somebody asked for it to be in a register. */
  readonly asked?: string;
}

/** What can be asked of a register, whoever judges it. On which clauses an answer bears, and who asked for it, is said by a catalogue. */
export const questions: readonly Question[] = Object.freeze([
  {
    id: "who",
    fields: ["organisation", "controller", "people"],
    isFirstOnly: true,
    instead: {
      field: "people",
      do: "name people who have the data, and no organisation",
      does: "names people who have the data, and no organisation",
      lacks: "The register does not say which organisation has the data, or which people.",
    },
    do: "say who has the data",
    does: "says who has the data",
    lacks: "The register does not say who has the data.",
  },
  {
    id: "purpose",
    fields: ["purpose", "benefit"],
    isFirstOnly: true,
    do: "say what the data are used for",
    does: "says what the data are used for",
    lacks: "The register does not say what the data are used for.",
  },
  {
    id: "legal-basis",
    fields: ["legal_basis"],
    do: "name the legal basis",
    does: "names the legal basis",
    lacks: "The register does not name the legal basis of each share.",
  },
  {
    id: "type",
    fields: ["type", "sensitivity", "identifiability"],
    beside: { field: "datasets", do: "name the data, and a name is not its type", does: "names the data, and a name is not its type" },
    do: "say what type of data it is",
    does: "says what type of data it is",
    lacks: "The register does not say what type of data each organisation has access to.",
  },
  {
    id: "sensitivity",
    fields: ["sensitivity", "identifiability"],
    do: "say how sensitive the data are",
    does: "says how sensitive the data are",
    lacks: "The register does not say how sensitive the data are.",
  },
  {
    id: "volume",
    fields: ["volume"],
    do: "say how much data it is",
    does: "says how much data it is",
    lacks: "The register does not say how much data each organisation has access to.",
  },
  {
    id: "reasons",
    fields: ["reason"],
    do: "say why the request was approved or refused",
    does: "says why the request was approved or refused",
    lacks: "The register does not say why requests were approved or refused.",
  },
  {
    id: "refused",
    fields: ["decision"],
    isInStates: true,
    do: "are of a request that was refused",
    does: "is of a request that was refused",
    lacks: "The register does not show which requests were refused.",
  },
  {
    id: "decided",
    fields: ["decision", "decision_date"],
    isInStates: true,
    do: "say what was decided, or when",
    does: "says what was decided, or when",
    lacks: "The register does not say what was decided on each request, or when.",
  },
  {
    id: "decided-by",
    fields: ["decision_body"],
    do: "say who decided",
    does: "says who decided",
    lacks: "The register does not say who decided on each request.",
  },
  {
    id: "route",
    fields: ["route"],
    do: "say whether the data are used in a safe setting or were handed over",
    does: "says whether the data are used in a safe setting or were handed over",
    lacks: "The register does not say whether the data are used in a safe setting or were handed over.",
  },
  {
    id: "route-reasons",
    fields: ["route_reason"],
    do: "say why this way of access was chosen and not another",
    does: "says why this way of access was chosen and not another",
    lacks: "The register does not say why some organisations obtain the data directly and others use them in a safe setting.",
  },
  {
    id: "passed-on",
    fields: ["onward_sharing"],
    do: "say whether the data may be passed on",
    does: "says whether the data may be passed on",
    lacks: "The register does not say whether the data may be passed on to others.",
  },
  {
    id: "until",
    fields: ["end"],
    do: "say until when the data may be held",
    does: "says until when the data may be held",
    lacks: "The register does not say until when the data may be held.",
  },
  {
    id: "end",
    fields: ["end_state", "end_proof"],
    do: "say what became of the data at the end",
    does: "says what became of the data at the end",
    lacks: "The register does not say what becomes of the data at the end of a project.",
  },
  {
    id: "proof",
    fields: ["end_proof"],
    do: "name what shows that the data were destroyed or given back",
    does: "names what shows that the data were destroyed or given back",
    lacks: "The register does not name what shows that the data were destroyed or given back.",
  },
  {
    id: "updated",
    fields: ["updated"],
    do: "say when they were last brought up to date",
    does: "says when it was last brought up to date",
    lacks: "The register does not say when it was last brought up to date.",
  },
]);

/** What a field says where it answers more than one question that way: whoever maps a column to it vouches for all of them. */
export function saysSeveral(field: RegisterField): readonly string[] {
  const said = questions.flatMap(({ fields, does }) => (fields.includes(field) && does.startsWith("says ") ? [does.slice("says ".length)] : []));
  return said.length > 1 ? said : [];
}

/** The questions with the clauses of a catalogue. */
export function questionsUnder(register: CatalogueRegister | undefined): readonly AskedQuestion[] {
  const bearing = new Map(register?.questions.map(({ question, ...rest }) => [question, rest]));
  return questions.map((question) => ({ ...question, clauses: [], ...bearing.get(question.id) }));
}
