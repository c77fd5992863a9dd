import type { CatalogueFile } from "../model/generated/schemas.ts";
import { blockLines } from "../source/edit/entry.ts";
import { comment } from "./comment.ts";

/**
 * The configuration at the start: what `t6 check` asks of the folder.
 * @param catalogue the file of a catalogue of one's own, as seen from the folder
 */
export function configFile({ practices, principle }: CatalogueFile, head: readonly string[], catalogue: string | undefined): string {
  const lines = [
    ...head,
    ...comment("What ‘t6 check’ asks before it ends with exit code 0. ‘t6 check --print-config’ shows what is in force."),
    ...(catalogue === undefined ? [] : blockLines({ catalogue })),
    ...comment(`Every practice of ${principle.id} has its file, so that none can get lost unseen.`),
    ...blockLines({ gate: { required_files: practices.map(({ id }) => `${id}.yaml`) } }),
    ...comment("When the evidence is there, ask for more. Take away the ‘#’ and the blank behind it:"),
    "  # minimum_position: partly_shown",
    "  # no_overdue_asks: true",
    "  # evidence_valid_for_days: 30",
    "# fail_on: warning",
  ];
  return `${lines.join("\n")}\n`;
}
