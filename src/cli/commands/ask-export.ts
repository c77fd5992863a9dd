import { factCheckTable, requestTable } from "../../api/request.ts";
import { keptCopies, wordsToKeep } from "../checked.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { openOne } from "../one-assessment.ts";
import type { AskExportOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { writeDocuments } from "../write.ts";

/** t6 ask export: the questions of a request, or the paragraphs of a fact-check, as a table to be filled in. */
export async function askExport(path: string, options: AskExportOptions, host: Host): Promise<ExitCode> {
  refuseOtherThanTable(options.output);
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  const result = await one.assessed.result();
  if (result === undefined) return exit.failed;
  const audience = options.audience ?? "public";
  if (options.document === "fact-check") {
    const product = { document: "fact-check", format: "markdown" } as const;
    const to = options.output ?? "-";
    const kept = keptCopies(wordsToKeep(result, { audience }, [product]), [{ product, to }]);
    writeDocuments([{ to, content: factCheckTable(result, audience).text }, ...kept], host, options.quiet === true);
    return exit.fine;
  }
  const { text, questions } = requestTable(result, audience);
  if (questions === 0 && options.quiet !== true) host.err.write("There is nothing to ask: the table has no rows but its first.\n");
  writeDocuments([{ to: options.output ?? "-", content: text }], host, options.quiet === true);
  return exit.fine;
}

/** A spreadsheet program says of a table that is called a spreadsheet that it is damaged; and so does t6 ask import. */
function refuseOtherThanTable(output: string | undefined): void {
  const ending = /\.(?:xlsx?|ods|docx|odt|pdf|html?)$/i.exec(output ?? "")?.[0];
  if (ending === undefined) return;
  throw new Refusal(
    `The table is CSV, and ${output} would be called something else: name it ${output?.slice(0, -ending.length)}.csv. Every spreadsheet program opens that, and t6 ask import reads it, saved as CSV or as a spreadsheet. Nothing was written.`,
  );
}
