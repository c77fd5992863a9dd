import { type Command, InvalidArgumentError, Option } from "commander";
import type { Asked } from "../gate/rules/asked.ts";
import type { Gate, MinimumPosition, PracticeGate } from "../model/generated/schemas.ts";
import type { Flagged, GateFlags } from "./options.ts";

/** Positions that may be asked for, the strongest first. */
const positions: readonly MinimumPosition[] = ["meets", "consistent_with_recommendations", "partly_shown", "not_shown", "not_consistent"];

/** What has become of a position that version 1 of the rules had. */
const split = "‘not_yet_shown’ is two positions now: ‘not_shown’ asks what it asked, and ‘partly_shown’ asks for more.";

const forOne = "give it again as PRACTICE=VALUE for one practice";

/** The options that ask something of the gate. Each is called like its key in t6.config.yaml. */
export function gateFlags(command: Command): Command {
  const severity = new Option("--fail-on <severity>", "the least severity that fails the gate (default: fail_on of t6.config.yaml, else error)");
  return command
    .addOption(severity.choices(["error", "warning", "note"]))
    .option("--max-warnings <n>", "how many warnings may count, in the whole run (default: max_warnings of t6.config.yaml, else any number)", warnings)
    .option("--minimum-position <position>", `the weakest position that a practice may have; ${forOne}`, each(position))
    .option("--minimum-clauses-met <n>", `how many clauses of a practice have to be met, or a share such as 60%; ${forOne}`, each(clauses))
    .option("--minimum-clauses-met-overall <n>", "how many clauses have to be met overall, or a share such as 60%", clauses)
    .option("--required-file <file>", "a file that every assessment has to have; give it again for several", gathered)
    .option("--evidence-valid-for-days <days>", `for how many days evidence has to stay valid; ${forOne}`, each(days))
    .option("--overdue-asks", "let asks be overdue, whatever t6.config.yaml says")
    .option("--no-overdue-asks", "fail where an ask is overdue")
    .option("--unverified-figures", "let figures be unverified, whatever t6.config.yaml says")
    .option("--no-unverified-figures", "fail where nobody has verified a figure");
}

/** The flags in the form of the configuration, over which they are laid. */
export function askedBy(flags: GateFlags): Asked {
  const { failOn, maxWarnings, requiredFile, minimumClausesMetOverall, overdueAsks, unverifiedFigures } = flags;
  const practices = new Map<string, PracticeGate>();
  const general: Gate = {
    ...(minimumClausesMetOverall !== undefined && { minimum_clauses_met_overall: minimumClausesMetOverall }),
    ...(requiredFile !== undefined && { required_files: [...requiredFile] }),
    ...(overdueAsks !== undefined && { no_overdue_asks: !overdueAsks }),
    ...(unverifiedFigures !== undefined && { no_unverified_figures: !unverifiedFigures }),
  };
  const lay = <Value>(key: keyof Omit<PracticeGate, "practice">, flagged: readonly Flagged<Value>[] = []) => {
    for (const { practice, value } of flagged) {
      if (practice === undefined) Object.assign(general, { [key]: value });
      else practices.set(practice, { practice, ...practices.get(practice), [key]: value });
    }
  };
  lay("minimum_position", flags.minimumPosition);
  lay("minimum_clauses_met", flags.minimumClausesMet);
  lay("evidence_valid_for_days", flags.evidenceValidForDays);
  const gate: Gate = { ...general, ...(practices.size > 0 && { practices: [...practices.values()] }) };
  const most = maxWarnings !== undefined && { max_warnings: maxWarnings };
  return { ...(failOn !== undefined && { fail_on: failOn }), ...most, ...(Object.keys(gate).length > 0 && { gate }) };
}

/** A value for all practices, or behind a practice and an equals sign for one. */
function each<Value>(read: (text: string) => Value): (text: string, before: readonly Flagged<Value>[] | undefined) => readonly Flagged<Value>[] {
  return (text, before = []) => {
    const at = text.indexOf("=");
    const one = at === -1 ? { value: read(text) } : { practice: text.slice(0, at), value: read(text.slice(at + 1)) };
    return [...before, one];
  };
}

const gathered = (text: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), text];

function position(text: string): MinimumPosition {
  const found = positions.find((one) => one === text);
  if (found !== undefined) return found;
  const known = `The positions are ${positions.join(", ")}.`;
  throw new InvalidArgumentError(text === "not_yet_shown" ? `${split} ${known}` : known);
}

function clauses(text: string): number | string {
  if (/^(?:100|[1-9]?\d)%$/.test(text)) return text;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number, or a share such as 60%.");
}

/** A number of warnings. */
function warnings(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number, such as 0 or 20.");
}

/** How far ahead one may look: ten years. */
const most = 3660;

/** A number of days. */
export function days(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) throw new InvalidArgumentError(`Give a whole number of days, up to ${most}.`);
  return number;
}
