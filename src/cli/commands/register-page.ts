import { basename, extname } from "node:path";
import { version } from "../../api/version.ts";
import { readBytes } from "../../io/read-bytes.ts";
import { statusOf } from "../../io/target.ts";
import { shippedTemplates } from "../../io/templates.ts";
import { numberText } from "../../language/numbers.ts";
import { emptiedWords } from "../../register/emptied.ts";
import { addressesIn } from "../../register/hidden.ts";
import { bandsOf, notesOf } from "../../register/notes.ts";
import { isPageWith, registerPage as pageOf, registerCsv } from "../../report/register/page.ts";
import { unreadWords } from "../../report/register/words.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { Refusal } from "../refusal.ts";
import type { RegisterPageOptions } from "../register-options.ts";
import { refuseInputs, writeDocuments } from "../write.ts";
import { openWith } from "./register.ts";

/** t6 register page: a register as one page that can be published as it is, with the same as CSV beside it. */
export async function registerPage(file: string, options: RegisterPageOptions, host: Host): Promise<ExitCode> {
  const { output, quiet, hidden: takesHidden = false } = options;
  if (!/\.html?$/i.test(output)) throw new Refusal(`${output} has to end in .html: beside it goes the same as CSV. Nothing was written.`);
  if (extname(output) === "") throw new Refusal(`${output} has no name before its ending: the table beside it would have none either. Nothing was written.`);
  const csv = `${output.slice(0, -extname(output).length)}.csv`;
  const { register, hidden, hiddenRows = 0 } = await openWith(file, options.map, takesHidden ? "shown" : "left_out");
  refuseInputs([output, csv]);
  refuseOther(output, csv);
  const style = shippedTemplates()["page.css"] ?? "";
  const page = pageOf(register, {
    title: options.title ?? register.map.register,
    csv: basename(csv),
    style,
    version,
    leftOut: takesHidden ? 0 : hiddenRows,
    hidden: takesHidden ? [] : hidden,
  });
  writeDocuments(
    [
      { to: output, content: page },
      { to: csv, content: registerCsv(register) },
    ],
    host,
    quiet === true,
  );
  if (quiet !== true) {
    const title = options.title ?? register.map.register;
    const notes = notesOf(register).filter((note) => note !== title).length;
    if (notes > 0)
      host.err.write(`${notes === 1 ? "One note" : `${numberText(notes)} notes`} outside the table: on the page, and left out of ${basename(csv)}.\n`);
    const bands = bandsOf(register).length;
    if (bands > 0)
      host.err.write(
        `${bands === 1 ? "One row" : `${numberText(bands)} rows`} with a year, a heading or a sum alone: named on the page, and left out of ${basename(csv)}.\n`,
      );
    for (const line of [...emptiedWords(register), ...unreadWords(register)]) host.err.write(`${line}\n`);
    tell(hidden, takesHidden, addressesIn(register), host);
  }
  return exit.fine;
}

/** So many cells are named. */
const mostNamed = 5;

/** Says what somebody may not want to publish: what the file hides, and e-mail addresses. */
function tell(hidden: readonly string[], takesHidden: boolean, addresses: readonly string[], host: Host): void {
  if (hidden.length > 0)
    host.err.write(
      takesHidden
        ? `Hidden in the file, and on the page: ${hidden.join("; ")}.\n`
        : `Hidden in the file, and left out: ${hidden.join("; ")}. --hidden puts it onto the page.\n`,
    );
  const rest = addresses.length - mostNamed;
  if (addresses.length > 0)
    host.err.write(
      `E-mail addresses stand in ${addresses.length === 1 ? "one cell" : `${numberText(addresses.length)} cells`}, and are on the page: ${addresses.slice(0, mostNamed).join(", ")}${rest > 0 ? ` and ${numberText(rest)} more` : ""}. Take them out of the file, where nobody is to write to them.\n`,
    );
}

/** Refuses to write over a table that nobody named: only one that lies beside an earlier page of the same name is t6's own. */
function refuseOther(output: string, csv: string): void {
  if (statusOf(csv) === undefined) return;
  const { bytes } = readBytes(output);
  if (bytes !== undefined && isPageWith(new TextDecoder().decode(bytes), basename(csv))) return;
  throw new Refusal(
    `${csv} is there already, and no page of t6 beside it says that it is the same table: it would be lost. Name another page, or take it away. Nothing was written.`,
  );
}
