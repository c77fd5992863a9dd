import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { folderFiles } from "../io/folder-files.ts";
import { writeAllAtomic } from "../io/write.ts";
import { type FileKind, kindOf } from "../schema/kind.ts";
import { readData } from "../source/read-data.ts";

/** What a page asks to be written: each file as it knew it, and as it is to be. Undefined stands for none. */
export interface Saving {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** What came of it. */
export type Saved = { readonly saved: true } | { readonly changed: readonly string[] } | { readonly refusal: string };

/** A folder as it is served: what is in it, and how something is written there. */
export interface ServedFolder {
  /** The files, and by what it is known whether they have changed; or why they cannot be read. */
  readonly state: () => { readonly files: ReadonlyMap<string, Uint8Array>; readonly version: string } | { readonly refusal: string };
  readonly save: (files: readonly Saving[]) => Saved;
}

export function servedFolder(folder: string): ServedFolder {
  return {
    state: () => {
      const files = folderFiles(folder);
      if (!isRead(files)) return { refusal: `${files.path} cannot be read: ${files.reason}.` };
      const hash = createHash("sha256");
      for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
      return { files, version: hash.digest("hex") };
    },
    save: (files) => {
      const refused = files.find(({ file }) => !isOwn(folder, file));
      if (refused !== undefined) return { refusal: `${refused.file} is no file of evidence in this folder, so nothing was written.` };
      const there = folderFiles(folder);
      if (!isRead(there)) return { refusal: `${there.path} cannot be read: ${there.reason}. Nothing was written.` };
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      const textOf = (file: string): string | undefined => {
        const bytes = there.get(file);
        return bytes && decoder.decode(bytes);
      };
      const asking = files.find(({ file, after }) => asks(file, after) || asks(file, textOf(file) ?? ""));
      if (asking !== undefined)
        return { refusal: `${asking.file} says what is asked of the evidence and is no evidence itself: change it in an editor. Nothing was written.` };
      const changed = files.filter(({ file, before }) => textOf(file) !== before);
      if (changed.length > 0) return { changed: changed.map(({ file }) => file) };
      const failure = writeAllAtomic(files.map(({ file, after }) => ({ path: join(folder, file), content: after })));
      return failure === undefined ? { saved: true } : { refusal: `${failure.path} cannot be written: ${failure.reason}. Nothing was written.` };
    },
  };
}

type Files = ReturnType<typeof folderFiles>;

const isRead = (files: Files): files is ReadonlyMap<string, Uint8Array> => files instanceof Map;

/** Whether something is a file of evidence of the folder itself: no way out of it, no link, and nothing but YAML. */
function isOwn(folder: string, file: string): boolean {
  if (!/^[^./\\][^/\\]*\.ya?ml$/.test(file)) return false;
  try {
    return lstatSync(join(folder, file)).isFile();
  } catch {
    return true;
  }
}

/** What says how evidence is looked at. A page changes the evidence; whoever has its secret must not be able to change what is asked of it. */
const apart: ReadonlySet<FileKind | undefined> = new Set(["config", "baseline", "catalogue"]);

/** Whether a file is one of those, by its name, whatever is in it, or by what is in it. */
const asks = (file: string, text: string): boolean => apart.has(kindOf(undefined, file)) || apart.has(kindOf(readData(text)?.data, file));
