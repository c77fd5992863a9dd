import type { ReportedWaiver } from "../../gate/rules/reported.ts";
import type { Appearance } from "../paint.ts";
import { prettyDiagnostic } from "../pretty.ts";
import { printable } from "../printable.ts";
import { labelled } from "../wrap.ts";
import type { CheckReport } from "./report.ts";
import { gateWords, severitiesInUse, severityLine, severityWords, waiverWords } from "./words.ts";

/** For people at a terminal: each diagnostic with the lines it is about, then what a configuration grades otherwise, the waivers, then what failed the gate. */
export function prettyReport(report: CheckReport, appearance: Appearance): string {
  const { diagnostics, waivers, gate, refusals, inBook } = report;
  const severities = severitiesInUse(report);
  // On a terminal that is told apart; a file that stands by itself must not read as if everything had been checked.
  const isTold = appearance.isFile !== true || refusals.length === 0;
  const blocks = [
    ...(isTold ? [] : [["Not everything could be checked:", ...refusals.flatMap((line) => item(line, appearance))].join("\n")]),
    ...diagnostics.flatMap((entry) => {
      if (entry.gated === "off") return [];
      const words = gateWords(entry);
      const gateLine = words === undefined ? {} : { gate: words };
      return prettyDiagnostic(entry.diagnostic, { ...appearance, inBook, label: severityWords(entry), ...gateLine });
    }),
    ...(severities.length === 0 ? [] : [["Severities:", ...severities.flatMap((one) => item(severityLine(one), appearance))].join("\n")]),
    ...(waivers.length === 0 ? [] : [["Waivers:", ...waivers.flatMap((waiver) => waiverLines(waiver, appearance))].join("\n")]),
    ...(gate.failures.length === 0 ? [] : [["The gate failed:", ...gate.failures.flatMap((line) => item(line, appearance))].join("\n")]),
  ];
  return blocks.map((block) => `${block}\n`).join("\n");
}

function waiverLines(waiver: ReportedWaiver, appearance: Appearance): readonly string[] {
  const { code, where, reason, approved_by: approver } = waiver;
  return item(`${code} in ${where}, ${waiverWords(waiver)}. ${approver}: ${reason}`, appearance);
}

const item = (text: string, { width }: Appearance): readonly string[] => labelled("  - ", printable(text), width);
