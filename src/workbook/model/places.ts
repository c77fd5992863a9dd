import type { Desk } from "./desk.ts";
import type { OpenedFiles } from "./zip.ts";
import { sorted } from "./zip.ts";

/** A folder on the machine that the browser lets the page write to. */
export interface Place {
  readonly name: string;
  readonly handle: Folder;
}

/** What of a folder's handle is used here; not every browser has it. */
interface Folder {
  readonly name: string;
  readonly entries: () => AsyncIterable<[string, Folder | LocalFile]>;
  readonly kind: "directory";
  readonly getDirectoryHandle: (name: string, options?: { readonly create?: boolean }) => Promise<Folder>;
  readonly getFileHandle: (name: string, options?: { readonly create?: boolean }) => Promise<LocalFile>;
}

interface LocalFile {
  readonly kind: "file";
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{ readonly write: (text: string) => Promise<void>; readonly close: () => Promise<void> }>;
}

type Picker = (options: { readonly mode: "readwrite" }) => Promise<Folder>;
const picker = (): Picker | undefined => (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether the browser can write to a folder. */
export const canOpenFolder = (): boolean => picker() !== undefined;

/** How many files a folder of evidence may have: more are hardly one. */
const mostFiles = 2000;

/** Asks for a folder and reads it; undefined where nobody chose one. */
export async function openFolder(): Promise<(OpenedFiles & { readonly place: Place }) | string | undefined> {
  try {
    const handle = await picker()?.({ mode: "readwrite" });
    if (handle === undefined) return undefined;
    const entries = new Map<string, Uint8Array>();
    if (!(await gather(handle, handle.name, entries))) return `${handle.name} has more than ${mostFiles} files in it. Open the folder of one assessment.`;
    return { ...sorted(entries), place: { name: handle.name, handle } };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    return "The browser does not let the page read that folder. Open its files one by one, or as a zip.";
  }
}

async function gather(folder: Folder, way: string, into: Map<string, Uint8Array>): Promise<boolean> {
  for await (const [name, entry] of folder.entries()) {
    if (name.startsWith(".") || name === "node_modules") continue;
    if (into.size >= mostFiles) return false;
    if (entry.kind === "file") into.set(`${way}/${name}`, new Uint8Array(await (await entry.getFile()).arrayBuffer()));
    else if (!(await gather(entry, `${way}/${name}`, into))) return false;
  }
  return true;
}

/** What came of saving to a folder. */
export type SavedTo = { readonly written: readonly string[] } | { readonly refusal: string };

/** Writes what has changed. A file that somebody else has changed since is never written over: then nothing is. */
export async function saveTo(place: Place, { open, saved }: Desk, names: readonly string[]): Promise<SavedTo> {
  try {
    const changed: string[] = [];
    for (const name of names) if ((await textIn(place, name)) !== saved?.get(name)) changed.push(name);
    if (changed.length > 0) {
      return {
        refusal: `${changed.join(", ")} changed in the folder since it was opened, so nothing was written there. Save your work as a zip, and compare the two.`,
      };
    }
    for (const name of names) await write(place, name, open.files.get(name) ?? "");
    return { written: names };
  } catch {
    return { refusal: "The browser could not write to the folder: it may be full, locked, or not allowed any more. Save your work as a zip." };
  }
}

/** The text of a file as it is now; undefined where there is none. */
async function textIn(place: Place, name: string): Promise<string | undefined> {
  try {
    const file = await (await fileAt(place, name, false)).getFile();
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

async function write(place: Place, name: string, text: string): Promise<void> {
  // The browser writes beside the file and then puts it in its place, so it is old or new, and whole.
  const writable = await (await fileAt(place, name, true)).createWritable();
  await writable.write(text);
  await writable.close();
}

async function fileAt({ handle }: Place, name: string, create: boolean): Promise<LocalFile> {
  const [, ...steps] = name.split("/");
  const file = steps.pop() ?? "";
  let folder = handle;
  for (const step of steps) folder = await folder.getDirectoryHandle(step, { create });
  return folder.getFileHandle(file, { create });
}
