import type { PortfolioAssessment, PortfolioDocument, PortfolioPractice, ShortClause } from "../../model/generated/schemas.ts";

const columns = [
  "name",
  "record",
  "title",
  "producer",
  "data",
  "assessor",
  "assessor_role",
  "dated",
  "as_of",
  "edition",
  "catalogue",
  "principle_position",
  "principle_judgement",
  "practice",
  "position",
  "on_matters_considered",
  "judgement",
  "judged_by",
  "judged_on",
  "judgement_stale",
  "divergence",
  "met",
  "applicable",
  "not_met",
  "not_shown",
  "partly_met",
  "unknown",
  "open_asks",
  "overdue_asks",
  "next_lapse",
  "lapses",
  "previous_as_of",
  "previous_position",
  "moved",
  "errors",
  "problem",
] as const;

type Cells = Partial<Record<(typeof columns)[number], string | number | boolean>>;

/** One row for each assessment and practice, in the order of the document; what could not be decided comes last, a row each. */
export function csvRows({ assessments, undecided }: PortfolioDocument): readonly (readonly string[])[] {
  const cells: readonly Cells[] = [
    ...assessments.flatMap((row) => row.practices.map((practice) => ({ ...ofRow(row), ...ofPractice(practice, row) }))),
    ...undecided.map(({ name, errors, problem }) => ({
      name,
      errors,
      problem: problem === undefined ? "cannot be decided" : `${problem.code} in ${problem.file}`,
    })),
  ];
  return [columns, ...cells.map((one) => columns.map((column) => String(one[column] ?? "")))];
}

function ofRow({
  name,
  record,
  title,
  producer,
  data,
  assessor,
  dated,
  as_of,
  edition,
  catalogue,
  position,
  judgement,
  asks,
  lapses,
  earlier,
  errors,
}: PortfolioAssessment): Cells {
  const [before] = earlier;
  const [next] = lapses;
  return {
    name,
    title,
    producer,
    data,
    assessor: assessor.name,
    assessor_role: assessor.role,
    dated,
    as_of,
    edition,
    catalogue,
    principle_position: position,
    errors,
    open_asks: asks.open,
    overdue_asks: asks.overdue.length,
    lapses: lapses.length,
    ...(record !== undefined && { record }),
    ...(judgement !== undefined && { principle_judgement: judgement.outcome }),
    ...(next !== undefined && { next_lapse: next.last_day }),
    ...(before !== undefined && { previous_as_of: before.as_of }),
  };
}

function ofPractice(
  { id, position, on_matters_considered, judgement, divergence, met, applicable, short }: PortfolioPractice,
  row: PortfolioAssessment,
): Cells {
  const clauses = (state: ShortClause["state"]): string =>
    short
      .filter((one) => one.state === state)
      .map(({ clause }) => clause)
      .join(" ");
  const move = row.moved.find((one) => one.id === id);
  const previous = row.earlier[0]?.practices.find((one) => one.id === id)?.position;
  return {
    practice: id,
    position,
    on_matters_considered,
    divergence,
    met,
    applicable,
    not_met: clauses("not_met"),
    not_shown: clauses("not_shown"),
    partly_met: clauses("partly_met"),
    unknown: clauses("unknown"),
    ...(judgement !== undefined && {
      judgement: judgement.outcome,
      judged_by: judgement.by ?? "",
      judged_on: judgement.on ?? "",
      judgement_stale: judgement.stale.join(" "),
    }),
    ...(previous !== undefined && { previous_position: previous }),
    ...(move !== undefined && { moved: move.direction }),
  };
}
