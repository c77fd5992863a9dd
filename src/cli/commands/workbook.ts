import { readAsset } from "../../io/assets.ts";
import { withData } from "../../workbook/model/shell.ts";
import { carriedFrom } from "../carried.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import type { WorkbookOptions } from "../workbook-command.ts";
import { refuseThere, writeDocuments } from "../write.ts";

/** t6 workbook: the page with the whole tool in it, empty or with an assessment. What is wrong with the files is told in the page. */
export async function workbook(folder: string | undefined, { output, quiet }: WorkbookOptions, host: Host): Promise<ExitCode> {
  if (output !== "-") refuseThere(output);
  const carried = folder === undefined ? null : await carriedFrom(folder, host);
  writeDocuments([{ to: output, content: withData(readAsset("dist/workbook.html"), carried) }], host, quiet === true);
  if (output !== "-" && quiet !== true) host.err.write("Open it with a double click, or send it on. It asks nothing of the network.\n");
  return exit.fine;
}
