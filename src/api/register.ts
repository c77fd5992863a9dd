import { readRegisterFile } from "../io/register-file.ts";
import type { RegisterMap } from "../model/generated/schemas.ts";
import { idleCodes } from "../register/codes.ts";
import { type Draft, draftMap } from "../register/draft.ts";
import { registerFields } from "../register/fields.ts";
import { hiddenWords, withHidden, withoutHidden } from "../register/hidden.ts";
import { hiddenTable } from "../register/hidden-table.ts";
import { shippedMaps } from "../register/maps/shipped.ts";
import { namesOf } from "../register/pair-rows.ts";
import type { RawSheet } from "../register/raw-sheet.ts";
import { type Register, readRegister } from "../register/register.ts";
import { mapProblems } from "../schema/register-map.ts";
import { asYaml } from "../source/as-yaml.ts";
import { parse } from "../source/parse.ts";

/** Why a register or a map is not gone by: a sentence or several. */
export interface RegisterRefusal {
  readonly refusals: readonly string[];
}

/** A register that was opened. */
export interface OpenedRegister {
  readonly register: Register;
  /** The digest of the file. */
  readonly sha256: string;
  /** What is hidden in the file and has something in it, in words. */
  readonly hidden: readonly string[];
  /** So many rows of the first table are hidden, and were left out. */
  readonly hiddenRows?: number;
  /** By what these rows are known. */
  readonly hiddenNames?: ReadonlySet<string>;
}

/** What becomes of what is hidden in a file: it is left out, or read and told as all else is. */
export type Hiding = "left_out" | "shown";

interface Sheets {
  readonly sheets: readonly RawSheet[];
  readonly isText: boolean;
  readonly sha256: string;
}

/** The sheets of a spreadsheet, or the one table of a file of text. */
async function sheetsIn(path: string): Promise<Sheets | RegisterRefusal> {
  const file = await readRegisterFile(path);
  if ("refusal" in file) return { refusals: [`${path} ${file.refusal}.`] };
  if ("rows" in file) return { sheets: [{ name: "", rows: file.rows, lines: file.lines }], isText: true, sha256: file.sha256 };
  const { readRows } = await import("../sheet/office/read-rows.ts");
  const { sheets, refusal } = await readRows(file.bytes);
  return sheets === undefined ? { refusals: [`${path} ${refusal}.`] } : { sheets, isText: false, sha256: file.sha256 };
}

/** Reads a map: one that comes with t6, by its name, or the text of a file. */
export function registerMap(text: string, name: string): RegisterMap | RegisterRefusal {
  if (text.trim() === "")
    return { refusals: [`The map ${name} is empty. t6 register map FILE drafts one; where it refuses a file, it says why, and writes nothing.`] };
  const { data, sound, problems } = parse(text);
  if (!sound || problems.length > 0) return { refusals: [`The map ${name} cannot be read as YAML. t6 register map FILE drafts one that can.`] };
  const shape = mapProblems(data, registerFields);
  const map = data as RegisterMap;
  const wrong = shape.length > 0 ? shape : idleCodes(map);
  return wrong.length > 0 ? { refusals: wrong } : map;
}

/** A map that comes with t6. */
export const shippedMap = (name: string): RegisterMap | undefined => (Object.hasOwn(shippedMaps, name) ? shippedMaps[name] : undefined);

/** The names of the maps that come with t6. */
export const shippedMapNames: readonly string[] = Object.freeze(Object.keys(shippedMaps));

/**
 * Opens a register by a map, or by the one of t6's whose columns it has.
 * @param hiding what becomes of hidden sheets, rows and columns
 * @param whenRead what is called once the file itself is done with
 */
export async function openRegister(
  path: string,
  map?: RegisterMap,
  hiding: Hiding = "left_out",
  whenRead?: () => void,
): Promise<OpenedRegister | RegisterRefusal> {
  const read = await sheetsIn(path);
  if ("refusals" in read) return read;
  whenRead?.();
  const hidden = hiddenWords(read.sheets);
  const register = readRegister(hiding === "shown" ? withHidden(read.sheets) : withoutHidden(read.sheets), map, read.isText);
  if ("refusal" in register) {
    const leftOut = hiding !== "left_out" || hidden.length === 0 ? "" : ` What is hidden in it was left out: ${hidden.join(", ")}. --hidden takes it in.`;
    const draft = map === undefined ? " t6 register map FILE drafts a map of its columns, which --map takes." : "";
    return { refusals: [`${path} is not read as a register: ${register.refusal}.${leftOut}${draft}`] };
  }
  // Of what was left out a reader wants to know how many rows it is, and which went into hiding.
  const leftOut = hiding === "left_out" ? hiddenTable(register, read.sheets) : undefined;
  if (leftOut === undefined) return { register, sha256: read.sha256, hidden };
  return { register, sha256: read.sha256, hidden, hiddenRows: leftOut.rows.length, hiddenNames: namesOf(leftOut) };
}

/** A draft of a map for a register, made of its headings. */
export async function draftRegisterMap(path: string, name: string, sheet?: string): Promise<(Draft & Pick<OpenedRegister, "hidden">) | RegisterRefusal> {
  const read = await sheetsIn(path);
  if ("refusals" in read) return read;
  const draft = draftMap(name, read.sheets, sheet);
  return "refusal" in draft ? { refusals: [`${path}: ${draft.refusal}.`] } : { ...draft, hidden: hiddenWords(read.sheets) };
}

/** A map that comes with t6 as the text of a file; undefined where there is none of that name. */
export function shippedMapText(name: string): string | undefined {
  const map = shippedMap(name);
  return map === undefined ? undefined : asYaml(map);
}
