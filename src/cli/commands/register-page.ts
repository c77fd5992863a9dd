import { basename, extname } from "node:path";
import { version } from "../../api/version.ts";
import { shippedTemplates } from "../../io/templates.ts";
import { registerPage as pageOf, registerCsv } from "../../report/register/page.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { Refusal } from "../refusal.ts";
import type { RegisterPageOptions } from "../register-options.ts";
import { refuseInputs, writeDocuments } from "../write.ts";
import { openWith } from "./register.ts";

/** t6 register page: a register as one page that can be published as it is, with the same as CSV beside it. */
export async function registerPage(file: string, options: RegisterPageOptions, host: Host): Promise<ExitCode> {
  const { output, quiet } = options;
  if (!/\.html?$/i.test(output)) throw new Refusal(`${output} has to end in .html: beside it goes the same as CSV. Nothing was written.`);
  const { register } = await openWith(file, options.map);
  const csv = `${output.slice(0, -extname(output).length)}.csv`;
  refuseInputs([output, csv]);
  const style = shippedTemplates()["page.css"] ?? "";
  const page = pageOf(register, { title: options.title ?? register.map.register, csv: basename(csv), style, version });
  writeDocuments(
    [
      { to: output, content: page },
      { to: csv, content: registerCsv(register) },
    ],
    host,
    quiet === true,
  );
  return exit.fine;
}
