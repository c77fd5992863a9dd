import type { RegisterField } from "../model/generated/schemas.ts";

/** Who has asked for something to be in a register. */
type AskedIn = "2016" | "2019";

/** What somebody wants to know of a register, and how it is told. */
export interface Question {
  readonly id: string;
  /** The fields that answer it: one of them is enough. */
  readonly fields: readonly RegisterField[];
  readonly clauses: readonly string[];
  /** Of a clause that has parts, those that it bears on. */
  readonly parts?: readonly string[];
  /** The letter that asked for it. */
  readonly asked?: AskedIn;
  /** What rows do that answer it: “say why …”. */
  readonly do: string;
  /** What one row does. */
  readonly does: string;
  /** The register without it, as a sentence of the record. */
  readonly lacks: string;
}

const why = "why the request was approved or refused";

/**
 * What the letters of 2016 and 2019 asked of a register, and what the clauses ask that a register can show. Clauses that are not in the catalogue of an
 * assessment are passed over there.
 */
export const questions: readonly Question[] = Object.freeze([
  {
    id: "who",
    fields: ["organisation", "controller", "people"],
    clauses: ["T6.1g"],
    do: "say who has the data",
    does: "says who has the data",
    lacks: "The register does not say who has the data.",
  },
  {
    id: "purpose",
    fields: ["purpose", "benefit"],
    clauses: ["T6.1g"],
    do: "say what the data are used for",
    does: "says what the data are used for",
    lacks: "The register does not say what the data are used for.",
  },
  {
    id: "legal-basis",
    fields: ["legal_basis"],
    clauses: ["T6.1g"],
    do: "name the legal basis",
    does: "names the legal basis",
    lacks: "The register does not name the legal basis of each share.",
  },
  {
    id: "type",
    fields: ["datasets", "type", "sensitivity", "identifiability"],
    clauses: ["T6.4a"],
    asked: "2016",
    do: "say what type of data it is",
    does: "says what type of data it is",
    lacks: "The register does not say what type of data each organisation has access to.",
  },
  {
    id: "sensitivity",
    fields: ["sensitivity", "identifiability"],
    clauses: ["T6.4a"],
    do: "say how sensitive the data are",
    does: "says how sensitive the data are",
    lacks: "The register does not say how sensitive the data are.",
  },
  {
    id: "volume",
    fields: ["volume"],
    clauses: ["T6.4a"],
    asked: "2016",
    do: "say how much data it is",
    does: "says how much data it is",
    lacks: "The register does not say how much data each organisation has access to.",
  },
  {
    id: "reasons",
    fields: ["reason"],
    clauses: ["T6.4c"],
    asked: "2016",
    do: `say ${why}`,
    does: `says ${why}`,
    lacks: "The register does not say why requests were approved or refused.",
  },
  {
    id: "refused",
    fields: ["decision"],
    clauses: ["T6.4c"],
    asked: "2016",
    do: "are of a request that was refused",
    does: "is of a request that was refused",
    lacks: "The register does not show which requests were refused.",
  },
  {
    id: "decided",
    fields: ["decision", "decision_date"],
    clauses: ["T6.4c"],
    do: "say what was decided, or when",
    does: "says what was decided, or when",
    lacks: "The register does not say what was decided on each request, or when.",
  },
  {
    id: "decided-by",
    fields: ["decision_body"],
    clauses: ["T6.4c"],
    do: "say who decided",
    does: "says who decided",
    lacks: "The register does not say who decided on each request.",
  },
  {
    id: "route",
    fields: ["route"],
    clauses: ["T6.3a", "T6.4a"],
    parts: ["access"],
    asked: "2019",
    do: "say whether the data are used in a safe setting or were handed over",
    does: "says whether the data are used in a safe setting or were handed over",
    lacks: "The register does not say whether the data are used in a safe setting or were handed over.",
  },
  {
    id: "route-reasons",
    fields: ["route_reason"],
    clauses: ["T6.4c"],
    asked: "2019",
    do: "say why this way of access was chosen and not another",
    does: "says why this way of access was chosen and not another",
    lacks: "The register does not say why some organisations obtain the data directly and others use them in a safe setting.",
  },
  {
    id: "passed-on",
    fields: ["onward_sharing"],
    clauses: ["T6.3b"],
    do: "say whether the data may be passed on",
    does: "says whether the data may be passed on",
    lacks: "The register does not say whether the data may be passed on to others.",
  },
  {
    id: "until",
    fields: ["end"],
    clauses: ["T6.3b"],
    do: "say until when the data may be held",
    does: "says until when the data may be held",
    lacks: "The register does not say until when the data may be held.",
  },
  {
    id: "end",
    fields: ["end_state", "end_proof"],
    clauses: ["T6.3a", "T6.3b", "T6.4a"],
    parts: ["storage"],
    asked: "2016",
    do: "say what became of the data at the end",
    does: "says what became of the data at the end",
    lacks: "The register does not say what becomes of the data at the end of a project.",
  },
  {
    id: "proof",
    fields: ["end_proof"],
    clauses: ["T6.3b", "T6.5e"],
    asked: "2016",
    do: "name what shows that the data were destroyed or given back",
    does: "names what shows that the data were destroyed or given back",
    lacks: "The register does not name what shows that the data were destroyed or given back.",
  },
  {
    id: "updated",
    fields: ["updated"],
    clauses: ["T6.1g", "T6.4a"],
    asked: "2016",
    do: "say when they were last brought up to date",
    does: "says when it was last brought up to date",
    lacks: "The register does not say when it was last brought up to date.",
  },
]);
