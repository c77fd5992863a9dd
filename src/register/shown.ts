import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, isEmpty, plainHeading, textOf, tidy } from "./cells.ts";
import { type DayOrder, dayOf } from "./days.ts";
import { fieldFacts, registerFields } from "./fields.ts";
import { listRule, splitList } from "./lists.ts";
import type { Entry, Register } from "./register.ts";
import { columnsOf } from "./table.ts";

/** A column of a register as it is shown: a field, or something else under its own heading. */
export interface ShownColumn {
  readonly field: RegisterField;
  /** What t6 calls it, which is what stands above it in the table beside a page: so that table can be read again. */
  readonly label: string;
  /** The words above it in the register, which are what its readers know; those of several columns that are one field together. */
  readonly heading: string;
  /** Of dates in figures: what is first in them, where that is known. */
  readonly days?: DayOrder | undefined;
  /** Whether its dates stand as text in the file, and not as days of a spreadsheet, which have no words of their own. */
  readonly isText?: boolean;
  /** What stands there for an entry: one value or several. */
  readonly valuesOf: (entry: Entry) => readonly string[];
}

/** The columns of a register in which something stands, in the order of the fields; what is none of them comes last. */
export function shownColumns(register: Register): readonly ShownColumn[] {
  const known = registerFields.filter((field) => register.tables.some((table) => columnsOf(table, field).length > 0));
  const fields = known.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  const [first] = register.tables;
  const others = columnsOf(first, "other").map(
    ({ at, heading }): ShownColumn => ({
      field: "other",
      label: heading,
      heading,
      valuesOf: ({ row }) => (isEmpty(row.cells[at]) ? [] : [tidy(textOf(row.cells[at]))]),
    }),
  );
  return [...fields.map((field) => fieldColumn(register, field)), ...others];
}

/** What people ask first: who has which data, whether that was allowed, where, and until when. */
const asked: readonly RegisterField[] = ["reference", "title", "organisation", "datasets", "decision", "decision_date", "route", "end"];

const order: readonly RegisterField[] = Object.freeze([...asked, ...registerFields.filter((field) => !asked.includes(field))]);

/** A date as the file has it. What is a number to the file has no form of its own, and is written year first. */
function dayText(cell: Cell): string {
  const day = dayOf(cell);
  return day !== undefined && (day.form === "day" || day.form === "serial") ? day.date : tidy(textOf(cell));
}

/**
 * What stands above a field: with the register's own heading in brackets where that is the question, or says how a number was counted. What is in brackets
 * is passed over when the table is read again.
 */
function labelOf(register: Register, field: RegisterField, heading: string): string {
  const { label } = fieldFacts[field];
  const own = heading.replace(/[()]/g, "").slice(0, longestHeading);
  const saysMore = own !== "" && ((field === "volume" && heading.includes("(")) || isAnswered(register, field));
  return saysMore && plainHeading(own) !== plainHeading(label) ? `${label} (${own})` : label;
}

const longestHeading = 200;

const yesOrNo = /^(?:y|n|yes|no|true|false)$/i;

/** Whether “yes” or “no” stands in most cells of a field: then the heading is the question, and without it nobody knows what was answered. */
function isAnswered({ tables }: Register, field: RegisterField): boolean {
  const said = tables.flatMap((table) => columnsOf(table, field).flatMap(({ at }) => table.rows.map(({ cells }) => tidy(textOf(cells[at])))));
  const filled = said.filter((text) => text !== "");
  return filled.length > 0 && filled.filter((text) => yesOrNo.test(text)).length > filled.length / 2;
}

function fieldColumn(register: Register, field: RegisterField): ShownColumn {
  const [first, ...others] = register.tables.map((table) => columnsOf(table, field));
  const heading = (first?.[0] ?? others.flat()[0])?.heading ?? "";
  const own = (first ?? []).length > 0 ? (first ?? []) : others.flat();
  const rule = listRule(register.map, field);
  const isDay = fieldFacts[field].holds === "day";
  const read = (cell: Entry["row"]["cells"][number]): readonly string[] => {
    if (isEmpty(cell)) return [];
    if (isDay) return [dayText(cell)];
    return splitList(textOf(cell), rule).entries;
  };
  const joinedTo = (key: string): readonly string[] => {
    const all = others.flatMap((columns, at) =>
      columns.length === 0 ? [] : (register.joined[at]?.get(key) ?? []).flatMap(({ cells }) => columns.flatMap((column) => read(cells[column.at]))),
    );
    return [...new Set(all)];
  };
  // Many rows can have one reference, and then the same belongs to each.
  const known = new Map<string, readonly string[]>();
  return {
    field,
    label: labelOf(register, field, heading),
    heading: [...new Set(own.map((column) => column.heading))].join(" / "),
    isText: register.isText,
    days: (first?.[0] ?? others.flat()[0])?.days,
    valuesOf: ({ key, row }) => {
      const own = (first ?? []).flatMap(({ at }) => read(row.cells[at]));
      if (own.length > 0) return own;
      const joined = known.get(key) ?? joinedTo(key);
      known.set(key, joined);
      return joined;
    },
  };
}
