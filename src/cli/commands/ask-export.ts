import { requestTable } from "../../api/request.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { openOne } from "../one-assessment.ts";
import type { AskExportOptions } from "../options.ts";
import { writeDocuments } from "../write.ts";

/** t6 ask export: the questions of a request as a table to be filled in. */
export async function askExport(path: string, options: AskExportOptions, host: Host): Promise<ExitCode> {
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  const result = await one.assessed.result();
  if (result === undefined) return exit.failed;
  const { text, questions } = requestTable(result, options.audience ?? "public");
  if (questions === 0 && options.quiet !== true) host.err.write("There is nothing to ask: the table has no rows but its first.\n");
  writeDocuments([{ to: options.output ?? "-", content: text }], host, options.quiet === true);
  return exit.fine;
}
