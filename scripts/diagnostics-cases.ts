/**
 * The examples in fixtures/diagnostics: for each code the smallest input that raises it, and the same put right.
 * A case lays its files over those of `base`, an assessment in which nothing is wrong; `NAME.absent` takes a file away.
 * What is raised before a signature is laid over `base-signed`, in which everything is judged and signed.
 * What is wrong with a register is shown by its sheets as CSV, and perhaps a `map.yaml`; nothing of `base` is laid under them.
 * A case may bring a `catalogue.yaml` of its own, and `outer.NAME` is a file in the folder above the assessment. In the file at fault a comment `# ← here` marks the line; where there is none, the file as a whole is meant.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { assess } from "../src/api/assess.ts";
import { load } from "../src/api/load.ts";
import { type SignOffOptions, withSignOff } from "../src/api/sign-off.ts";
import type { Diagnostic } from "../src/diagnostics/problem.ts";
import { examine } from "../src/gate/run/examine.ts";
import { judge } from "../src/gate/run/judge.ts";
import type { RegisterMap } from "../src/model/generated/schemas.ts";
import { defectsOf } from "../src/register/defects.ts";
import { diagnosticOf } from "../src/register/diagnostics.ts";
import type { RawSheet } from "../src/register/raw-sheet.ts";
import { readRegister } from "../src/register/register.ts";
import { parse as parseYaml } from "../src/source/parse.ts";

export type Side = "bad" | "good";
export type Files = ReadonlyMap<string, Buffer>;

export const mark = "# ← here";

const root = "fixtures/diagnostics";

/** How the name of a file begins that lies above the assessment. */
const outer = "outer.";

/** The day on which the gate looks at the waivers of an example: the as-of date of the base. */
const day = "2025-06-30";

/** The codes that have an example, sorted. */
export function exampleCodes(): readonly string[] {
  const folders = (path: string) => readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return folders(root)
    .filter((area) => !area.startsWith("base-") && area !== "base")
    .flatMap((area) => folders(join(root, area)).map((name) => `${area}/${name}`))
    .sort();
}

/** The files that one side of an example lays over the base. */
export function overlay(code: string, side: Side): Files {
  return filesIn(join(root, code, side));
}

/** Whether a code is raised only where a final document is asked for. */
export const isOfSignOff = (code: string): boolean => code.startsWith("sign-off/");

/** Whether a code is about a register, which is no part of an assessment. */
const isOfRegister = (code: string): boolean => code.startsWith("register/");

/** The base of a code with an example laid over it. */
export function composed(over: Files = new Map(), code = ""): Files {
  if (isOfRegister(code)) return over;
  const files = new Map([...filesIn(join(root, "base")), ...(isOfSignOff(code) ? filesIn(join(root, "base-signed")) : []), ...over]);
  for (const name of over.keys()) if (name.endsWith(".absent")) for (const gone of [name, name.slice(0, -".absent".length)]) files.delete(gone);
  return files;
}

/** The documents that are looked at for a code: the letter and the annex, but for one that only a request can lack. */
const documentsOf = (code: string): SignOffOptions => (code === "sign-off/no-reply-terms" ? { documents: ["request"] } : {});

/** Everything that t6 has to say about an assessment with these files; of a code that is raised before a signature, with that check. */
export async function diagnose(files: Files, code = "", prepare: (folder: string) => void = () => {}): Promise<readonly Diagnostic[]> {
  if (isOfRegister(code)) return diagnoseRegister(files);
  const above = mkdtempSync(join(tmpdir(), "t6-case-"));
  const folder = join(above, "assessment");
  try {
    mkdirSync(folder);
    for (const [name, content] of files)
      writeFileSync(name === "catalogue.yaml" || name.startsWith(outer) ? join(above, name.replace(outer, "")) : join(folder, name), content);
    prepare(folder);
    const catalogue = join(files.has("catalogue.yaml") ? above : root, "catalogue.yaml");
    // An example that is about which catalogue is named names it itself.
    const { assessments, diagnostics, refusals } = await load([folder], namesCatalogue(files) && !files.has("catalogue.yaml") ? {} : { catalogue });
    if (refusals.length > 0) throw new Error(refusals.join("\n"));
    const options = { asOf: day, flags: {} };
    const examined = await Promise.all(
      assessments.map((loaded) => examine(isOfSignOff(code) ? withSignOff(assess(loaded), loaded, documentsOf(code)) : assess(loaded), loaded, options)),
    );
    const told = await judge({ paths: [folder], complete: true, shared: diagnostics, examined }, options);
    return told.diagnostics.map(({ diagnostic }) => ({ ...diagnostic, file: diagnostic.file.split("/").at(-1) ?? diagnostic.file }));
  } finally {
    rmSync(above, { recursive: true });
  }
}

/** What is wrong with a register of which each sheet is a file. */
function diagnoseRegister(files: Files): readonly Diagnostic[] {
  const tables = [...files].filter(([name]) => name.endsWith(".csv"));
  const sheets = tables.map(([name, content]): RawSheet => {
    const rows = parseCsv(content, { relax_column_count: true, info: true }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    const lines = rows.map((_, at) => (rows[at - 1]?.info.lines ?? 0) + 1);
    const sheet = tables.length === 1 ? "" : name.replace(".csv", "");
    return { name: sheet, rows: rows.map(({ record }) => record), lines, merges: mergesIn(files) };
  });
  const map = files.get("map.yaml");
  const register = readRegister(sheets, map === undefined ? undefined : (parseYaml(map.toString("utf8")).data as RegisterMap), sheets.length === 1);
  if ("refusal" in register) throw new Error(register.refusal);
  return defectsOf(register).map((defect) => diagnosticOf(defect, `${defect.sheet || "register"}.csv`));
}

/** What no table of text can have: `merged.txt` names the cells that are one, a range on each line. */
const mergesIn = (files: Files): NonNullable<RawSheet["merges"]> =>
  String(files.get("merged.txt") ?? "")
    .split("\n")
    .flatMap((range) => {
      const [, from = "", start, to = "", end] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
      return start === undefined
        ? []
        : [{ startRow: Number(start) - 1, startCol: from.charCodeAt(0) - 65, endRow: Number(end) - 1, endCol: to.charCodeAt(0) - 65 }];
    });

const namesCatalogue = (files: Files): boolean => files.has("crosswalk.yaml") || /^catalogue:/m.test(String(files.get("assessment.yaml") ?? ""));

function filesIn(folder: string): Files {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
