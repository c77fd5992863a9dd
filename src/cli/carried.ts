import { join } from "node:path";
import { findToRead } from "../api/load.ts";
import type { LoadedAssessment } from "../api/types.ts";
import { folderInWords, severalWords } from "../api/unfound.ts";
import { folderFiles, folderName } from "../io/folder-files.ts";
import { type Carried, carriedOf } from "../workbook/model/shell.ts";
import { sorted } from "../workbook/model/zip.ts";
import type { Host } from "./host.ts";
import { Refusal } from "./refusal.ts";

/** The files of an assessment as the page carries them. */
export async function carriedFrom(path: string, host: Host): Promise<Carried> {
  const one = await assessmentAt(path);
  refuseCatalogueAbove(one);
  const read = folderFiles(one.folder);
  if ("reason" in read && typeof read.reason === "string") throw new Refusal(`${read.path} cannot be read: ${read.reason}. Nothing was written.`);
  // A page that is silent about a file would say of the others what is not so.
  const missing = one.files.find(({ file }) => !(read as ReadonlyMap<string, Uint8Array>).has(file));
  if (missing !== undefined)
    throw new Refusal(
      `${join(one.folder, missing.file)} is a link or no file at all, and the page holds files alone: put the file itself there. Nothing was written.`,
    );
  const name = folderName(one.folder);
  const files = new Map([...(read as ReadonlyMap<string, Uint8Array>)].map(([file, bytes]) => [`${name}/${file}`, bytes]));
  const { config } = one;
  if (config !== undefined && !files.has(`${name}/t6.config.yaml`))
    host.err.write(`t6: ${config.path} lies above the folder, so it is not in the page and nothing goes by it there.\n`);
  return carriedOf({ folder: name, ...sorted(files) });
}

/** Decided by other practices the page would say something else, and nobody would see why. */
function refuseCatalogueAbove({ folder, catalogue, config }: LoadedAssessment): void {
  const named = config?.data.catalogue;
  if (catalogue === undefined || named === undefined || config?.folder === folder) return;
  throw new Refusal(
    `${config?.path} names a catalogue that lies outside of ${folder}, and the page holds the folder alone. Put both into the folder. Nothing was written.`,
  );
}

/** The one assessment at a path. What is wrong with its files is told in the page. */
export async function assessmentAt(path: string): Promise<LoadedAssessment> {
  const { toRead, rest } = await findToRead([path], {});
  if (toRead.length > 1)
    throw new Refusal(
      severalWords(
        path,
        toRead.map(({ place }) => place.folder),
      ),
    );
  const one = await toRead[0]?.read();
  const { refusals } = await rest();
  // What was not looked at may be a part of it.
  if (one === undefined || refusals.length > 0) throw new Refusal(refusals[0] ?? `There is no assessment in ${folderInWords(path)}.`);
  return one;
}
