import type { Catalogue } from "../../model/catalogue.ts";
import { clauseEntries } from "./clause.ts";
import { codeEntries } from "./code.ts";
import { conditionEntries } from "./condition.ts";
import type { Case, Entry } from "./entry.ts";
import { fieldEntries } from "./field.ts";
import { parameterEntries } from "./parameter.ts";
import { practiceEntries } from "./practice.ts";
import { recordEntries } from "./record.ts";
import { ruleEntries } from "./rule.ts";
import { termEntries } from "./term.ts";
import { valueEntries } from "./value.ts";

/** Everything that has an id: of the catalogue, of t6 itself, and of the assessments that were named. */
export function entriesFor(catalogue: Catalogue, cases: readonly Case[] = []): readonly Entry[] {
  return [
    ...practiceEntries(catalogue),
    ...clauseEntries(catalogue),
    ...valueEntries(catalogue),
    ...ruleEntries(),
    ...parameterEntries(catalogue),
    ...conditionEntries(),
    ...codeEntries(),
    ...fieldEntries(catalogue.file),
    ...termEntries(),
    ...recordEntries(cases),
  ];
}
