import type { CatalogueFile } from "../model/catalogue.ts";
import { blockLines } from "../source/edit/entry.ts";
import { comment } from "./comment.ts";

/** The configuration at the start: what `t6 check` asks of the folder. */
export function configFile({ practices, principle }: CatalogueFile, head: readonly string[]): string {
  const lines = [
    ...head,
    ...comment("What ‘t6 check’ asks before it ends with exit code 0. ‘t6 check --print-config’ shows what is in force."),
    ...comment(`Every practice of ${principle.id} has its file, so that none can get lost unseen.`),
    ...blockLines({ gate: { required_files: practices.filter(({ not_held }) => not_held === undefined).map(({ id }) => `${id}.yaml`) } }),
    ...comment("When the evidence is there, ask for more. Take away the ‘#’ and the blank behind it:"),
    "  # minimum_position: partly_shown",
    "  # no_overdue_asks: true",
    "  # evidence_valid_for_days: 30",
    "# fail_on: warning",
  ];
  return `${lines.join("\n")}\n`;
}
