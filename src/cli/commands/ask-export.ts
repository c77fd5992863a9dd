import { factCheckTable, requestTable } from "../../api/request.ts";
import { keptCopies } from "../checked.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { openOne } from "../one-assessment.ts";
import type { AskExportOptions } from "../options.ts";
import { writeDocuments } from "../write.ts";

/** t6 ask export: the questions of a request, or the paragraphs of a fact-check, as a table to be filled in. */
export async function askExport(path: string, options: AskExportOptions, host: Host): Promise<ExitCode> {
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  const result = await one.assessed.result();
  if (result === undefined) return exit.failed;
  const audience = options.audience ?? "public";
  if (options.document === "fact-check") {
    const documents = [{ to: options.output ?? "-", content: factCheckTable(result, audience).text }];
    writeDocuments(
      [...documents, ...keptCopies(result, { audience }, [{ product: { document: "fact-check", format: "markdown" }, to: options.output ?? "-" }])],
      host,
      options.quiet === true,
    );
    return exit.fine;
  }
  const { text, questions } = requestTable(result, audience);
  if (questions === 0 && options.quiet !== true) host.err.write("There is nothing to ask: the table has no rows but its first.\n");
  writeDocuments([{ to: options.output ?? "-", content: text }], host, options.quiet === true);
  return exit.fine;
}
