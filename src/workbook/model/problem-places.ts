import { describe } from "../../diagnostics/describe.ts";
import type { Diagnostic, Problem } from "../../diagnostics/problem.ts";
import type { Decision } from "../../model/decision.ts";
import type { Table } from "../../sheet/model.ts";
import { tablesOf } from "../../sheet/tables.ts";
import { type About, type Said, saidAbout } from "./words.ts";

/** An entry by what leads to its page. */
export interface EntryAt {
  readonly what: Exclude<Table["what"], "limitation" | "strength">;
  readonly id: string;
  /** What it is called. */
  readonly title: string;
}

/** The lists that entries stand in, by what the place of a diagnostic begins with. */
const lists: Readonly<Record<string, EntryAt["what"]>> = {
  evidence: "evidence",
  asks: "ask",
  sources: "source",
  not_applicable: "not_applicable",
  deferred: "deferred",
  judgement: "judgement",
};

/** A diagnostic in the words of the pages, and the entry that it is about; no entry where only the text of a file can be looked at. */
export function saidOfDiagnostic(diagnostic: Diagnostic, decision: Decision | undefined): Said & { readonly entry?: EntryAt } {
  const { about, entry } = (decision && aboutOf(diagnostic, decision)) ?? {};
  return { ...saidAbout(diagnostic, decision, about), ...(entry !== undefined && { entry }) };
}

/** The same for what a check raised and nobody has located yet. */
export function saidOfProblem({ code, args, file, where }: Problem, decision: Decision): Said & { readonly entry?: EntryAt } {
  const pointer = "pointer" in where ? where.pointer : [];
  const isUnwritten = pointer.length === 0 && args["on_what"] !== undefined;
  const [found] = tablesOf(decision)
    .filter(({ what }) => what !== "limitation" && what !== "strength")
    .flatMap(({ what, entries }) => entries.map((entry) => ({ what: what as EntryAt["what"], ...entry })))
    .filter(({ what, id, at, file: own }) =>
      isUnwritten ? what === "judgement" && id === args["on_what"] : own === file && at.every((step, depth) => pointer[depth] === step),
    )
    .toSorted((one, other) => other.at.length - one.at.length);
  const field = pointer.slice(found?.at.length ?? 0).reduce<string>((so, step) => (typeof step === "number" ? `${so}[${step}]` : `${so}.${step}`), "");
  const about = found && { what: found.what, data: found.data, field: field.replace(/^\./, "") };
  return {
    ...saidAbout({ code, args, ...describe(code, args) }, decision, about),
    ...(found !== undefined && { entry: { what: found.what, id: found.id, title: titleOf(found.data, found.what, found.id) } }),
  };
}

type Found = { readonly about: About; readonly entry?: EntryAt };

/** The entry that a place is in, and the way from there. */
function aboutOf({ code, args, file, place }: Diagnostic, decision: Decision): Found | undefined {
  const [, list = "", name = "", rest = ""] = /^(\w+)(?:\[((?:"(?:[^"\\]|\\.)*"|[^\]])*)\])?\.?(.*)$/.exec(place) ?? [];
  const isUnwritten = place === "" && args["on_what"] !== undefined;
  const what = isUnwritten ? "judgement" : (lists[list] ?? "assessment");
  const way = what === "assessment" ? place : rest;
  const missing = code === "schema/missing" ? args["name"] : undefined;
  const field = [way, missing].filter((one) => one !== undefined && one !== "").join(".");
  const isFile = (own: string): boolean => file === own || file.endsWith(`/${own}`);
  const isMeant = ({ id, file: own }: { readonly id: string; readonly file: string }): boolean =>
    isUnwritten ? id === args["on_what"] : what === "judgement" || what === "assessment" ? isFile(own) : id === name || JSON.stringify(id) === name;
  for (const { entries } of tablesOf(decision).filter((table) => table.what === what)) {
    const found = entries.find(isMeant);
    if (found !== undefined) return { about: { what, data: found.data, field }, entry: { what, id: found.id, title: titleOf(found.data, what, found.id) } };
  }
  // What is so wrong that it is left out has a place and no entry.
  return what === "assessment" ? undefined : { about: { what, data: undefined, field } };
}

function titleOf(data: About["data"] & object, what: EntryAt["what"], id: string): string {
  if (what === "assessment") return "About the assessment";
  return what === "judgement" ? `The judgement on ${id}` : String(data["title"] ?? data["text"] ?? data["clause"] ?? id);
}
