import { basename } from "node:path";
import {
  draftRegisterMap,
  type Hiding,
  type OpenedRegister,
  openRegister,
  registerMap as readMap,
  shippedMap,
  shippedMapNames,
  shippedMapText,
} from "../../api/register.ts";
import { checkRegister } from "../../api/register-check.ts";
import { version } from "../../api/version.ts";
import { failsOn } from "../../diagnostics/severity.ts";
import { readText } from "../../io/read.ts";
import type { RegisterMap } from "../../model/generated/schemas.ts";
import { getReference, withoutReference } from "../../register/reference.ts";
import { plain } from "../../report/paint.ts";
import { registerReport } from "../../report/register/formats.ts";
import { tallyOf } from "../../report/register/words.ts";
import { paintFor, usualWidth, widthFor } from "../appearance.ts";
import { usual, withoutClash } from "../check-formats.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { lessMemoryFor } from "../less-memory.ts";
import { inPath } from "../next.ts";
import { openedCatalogue } from "../opened-catalogue.ts";
import { Refusal } from "../refusal.ts";
import type { RegisterCheckOptions, RegisterMapOptions } from "../register-options.ts";
import { type Document, writeDocuments } from "../write.ts";

/** t6 register check: what a register says and does not say, and what is wrong with it as data. */
export async function registerCheck(file: string, options: RegisterCheckOptions, host: Host): Promise<ExitCode> {
  const formats = withoutClash(options.format ?? usual);
  const { catalogue } = await openedCatalogue(options.catalogue, host, "the register was not held against it");
  const opened = await openWith(file, options.map);
  const checked = checkRegister(opened, file, catalogue);
  const documents: Document[] = [];
  for (const { format, to } of formats) {
    const isOut = to === "-";
    const appearance = {
      width: isOut ? widthFor(host.out, host.env) : usualWidth,
      paint: isOut ? await paintFor(host.out, host.env, options.color) : plain,
      isFile: !isOut,
    };
    documents.push({ to, content: await registerReport(format, { checked, version, failOn: options.failOn }, appearance) });
  }
  writeDocuments(documents, host, options.quiet === true);
  if (options.quiet !== true && !formats.some(({ format, to }) => format === "pretty" && to === "-")) host.err.write(`${tallyOf(checked)}\n`);
  return checked.found.some(({ diagnostic }) => failsOn(diagnostic.severity, options.failOn)) ? exit.failed : exit.fine;
}

/** Opens a register by the map that was named: a file, or one that comes with t6. */
export async function openWith(file: string, map: string | undefined, hiding: Hiding = "left_out"): Promise<OpenedRegister> {
  const by = map === undefined ? undefined : mapNamed(map);
  const opened = await openRegister(file, by, hiding, lessMemoryFor(file));
  if ("refusals" in opened) throw new Refusal(opened.refusals.join(" "));
  return opened;
}

function mapNamed(name: string): RegisterMap {
  const shipped = shippedMap(name);
  if (shipped !== undefined) return shipped;
  const { text } = readText(name);
  if (text === undefined)
    throw new Refusal(`The map ${name} cannot be read. It is a file, which t6 register map FILE drafts, or one of ${shippedMapNames.join(", ")}.`);
  const map = readMap(text, name);
  if ("refusals" in map) throw new Refusal(map.refusals.join(" "));
  return map;
}

/** t6 register map: a draft of a map, to the standard output. */
export async function registerMap(file: string | undefined, { shipped, quiet, sheet }: RegisterMapOptions, host: Host): Promise<ExitCode> {
  if (shipped !== undefined) {
    const map = shippedMapText(shipped);
    if (map === undefined) throw new Refusal(`No map ${shipped} comes with t6: there are ${shippedMapNames.join(", ")}.`);
    host.out.write(map);
    return exit.fine;
  }
  if (file === undefined) throw new Refusal("Name the register for which a map is drafted, or one that comes with t6: --shipped uksa.");
  const draft = await draftRegisterMap(file, basename(file).replace(/\.[^.]+$/, ""), sheet);
  if ("refusals" in draft) throw new Refusal(draft.refusals.join(" "));
  host.out.write(draft.map);
  if (quiet !== true) {
    const { guesses, passedOver, sheets, hidden, open } = draft;
    const quoted = (some: readonly string[]): string => some.map((one) => `“${one}”`).join(", ");
    const sure = guesses.filter(({ isSure }) => isSure).length;
    const likely = guesses.flatMap(({ heading, field, isSure, doubt }) => (field === undefined || isSure ? [] : [`“${heading}” as ${field}: ${doubt}`]));
    const unknown = guesses.flatMap(({ heading, field }) => (field === undefined ? [heading] : []));
    if (passedOver.length > 0) host.err.write(`Made of the sheet ${quoted(sheets)}, and not of ${quoted(passedOver)}. --sheet NAME takes another.\n`);
    if (hidden.length > 0) host.err.write(`Hidden in the file, and left out of the map: ${hidden.join("; ")}.\n`);
    host.err.write(`${sure} of ${guesses.length} columns are told by their heading and their values.\n`);
    if (likely.length > 0) host.err.write(`Likely, and to be looked at:\n${likely.map((line) => `  ${line}\n`).join("")}`);
    if (unknown.length > 0) host.err.write(`t6 cannot tell what these columns are, and guesses nothing: ${quoted(unknown)}.\n`);
    for (const line of open) host.err.write(`${line}\n`);
    if (!guesses.some(({ field }) => field === "reference")) host.err.write(`${withoutReference} ${getReference}\n`);
    host.err.write(`Go through the map, and keep it as a file. Then: t6 register check${inPath(file)} --map FILE\n`);
  }
  return exit.fine;
}
