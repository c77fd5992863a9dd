import { evidenceQuestions as ask } from "../../begin/questions.ts";
import type { FieldProblem } from "./trial.ts";

/** By whom it was checked: what nobody checked counts as reported, so whoever says more is asked. */
const checker = "verification.by.name";

/** How grave it is: of what speaks against a clause somebody has to say, unless it was put right. */
const grave = "severity";

/** Whether a level says that somebody checked. */
export const isChecked = (level: unknown): boolean => level !== undefined && level !== "" && level !== "reported" && level !== "unverifiable";

/** The pages of the form for a piece of evidence, in the order in which they come, and what each is about. */
export const evidenceSteps = [
  { id: "what", title: "What is it?", fields: ["title", "statement", "id", "items", "figures"], needed: ["title", "statement"] },
  { id: "clauses", title: ask.clauses, fields: ["clauses", "shows", "parts"], needed: ["clauses"] },
  { id: "kind", title: ask.kind, fields: ["kind"], needed: ["kind"] },
  {
    id: "says",
    title: "Who says so, and does it exist?",
    fields: ["state", "said_by", "speaker", "stance", "severity", "closed"],
    needed: ["state", "said_by", grave],
  },
  { id: "checked", title: "Who checked it?", fields: ["verification"], needed: [checker] },
  { id: "access", title: "Who can open it, and where is it?", fields: ["access", "source"], needed: ["access"] },
  { id: "dates", title: "Which dates matter?", fields: ["dates"], needed: [] },
  { id: "limits", title: "What does it not show?", fields: ["limitations", "audience"], needed: [] },
] as const;

export type EvidenceStep = (typeof evidenceSteps)[number];

/** The page on which a field is filled in; the first where none is named. */
export function stepFor(field: string): EvidenceStep {
  const [key] = /^[^.[]*/.exec(field) ?? [""];
  return evidenceSteps.find(({ fields }) => (fields as readonly string[]).includes(key ?? "")) ?? evidenceSteps[0];
}

/** The page on which something that is proposed is done. */
export const stepOfDeed = (deed: string): EvidenceStep | undefined => {
  const field = fieldOfDeed[deed];
  return field === undefined ? undefined : stepFor(field);
};

const fieldOfDeed: Readonly<Record<string, string | undefined>> = {
  complete: "state",
  specify: "clauses",
  date: "dates",
  refresh: "dates",
  renew: "dates",
  review: "dates",
  address: "source",
  publish: "access",
  check: "verification",
  amend: "limitations",
  confirm: "closed",
  settle: "closed",
};

/** The problems of what is filled in on a page. */
export const problemsOn = (step: EvidenceStep, problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.filter(({ field }) => field !== "" && stepFor(field) === step);

/** What is still to be answered of a piece of evidence. */
export function unanswered(
  data: Readonly<Record<string, unknown>>,
  needed: readonly string[] = evidenceSteps.flatMap((step) => [...step.needed]),
): readonly string[] {
  return needed.filter((key) => {
    const value = key === checker ? checkedBy(data) : key === grave ? graveness(data) : data[key];
    return value === undefined || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);
  });
}

/** How grave it is, or that nobody has to say. */
const graveness = ({ stance, severity, closed }: Readonly<Record<string, unknown>>): unknown =>
  stance !== "contradicts" || closed !== undefined ? "none" : severity;

/** Who checked it, or that nobody has to be named. */
function checkedBy({ verification }: Readonly<Record<string, unknown>>): unknown {
  const { level, by } = (verification ?? {}) as { readonly level?: unknown; readonly by?: string | { readonly name?: string } };
  if (!isChecked(level)) return "nobody";
  return typeof by === "string" ? by : by?.name;
}
