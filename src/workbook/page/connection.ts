import { useEffect, useRef, useState } from "preact/hooks";
import { type Desk, unsavedIn } from "../model/desk.ts";
import type { Files } from "../model/open.ts";
import { outside } from "../model/outside.ts";
import { sorted } from "../model/zip.ts";
import type { Connection, Notice } from "./told.ts";

/** How often the folder is looked at, in milliseconds. */
const pause = 1000;

/** Connects the page to the folder that it came from: what is changed here is written at once, and what is changed there is shown. */
export function useConnection(isConnected: boolean, desk: Desk | undefined, put: (desk: Desk, notice?: Notice) => void): Connection | undefined {
  const [connection, setConnection] = useState<Connection>({ state: "together" });
  const now = useRef(desk);
  now.current = desk;
  const isBusy = useRef(false);
  const version = useRef("");
  const tell = (next: Connection): void => setConnection((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  const look = async (): Promise<void> => {
    const before = now.current;
    if (before === undefined || isBusy.current) return;
    isBusy.current = true;
    try {
      const unsaved = unsavedIn(before);
      if (unsaved.length > 0) {
        const refusal = await save(before, unsaved);
        // It is told as long as it is so: each look tries again.
        if (refusal !== undefined) return tell({ state: "apart", told: `${refusal} What you did is in this page alone: save it as a page or a zip.` });
      }
      const seen = await stateOf(before.open.folder, version.current);
      if (seen === undefined) return tell({ state: "together" });
      if (now.current !== before) return;
      const found = await outside(before, seen.files);
      if (now.current !== before) return;
      if (found.kind === "taken") put(found.desk, { text: "The folder was changed outside this page. This is how it is now." });
      if (found.kind === "broken") tell({ state: "apart", told: `This is how it stood before. ${found.told}` });
      else if (found.kind === "conflict") tell({ state: "conflict", names: found.names });
      else {
        version.current = seen.version;
        tell({ state: "together" });
      }
    } catch {
      tell({
        state: "apart",
        told: "The folder cannot be reached: t6 open has ended. What you change is not saved. Start it again, or save your work as a page.",
      });
    } finally {
      isBusy.current = false;
    }
  };
  const save = async (before: Desk, names: readonly string[]): Promise<string | undefined> => {
    const { folder, files } = before.open;
    const sent = names.map((name) => ({ file: name.slice(folder.length + 1), before: before.saved?.get(name), after: files.get(name) }));
    const response = await fetch("save", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(sent) });
    const done = (await response.json()) as { readonly saved?: true; readonly changed?: readonly string[]; readonly refusal?: string };
    if (done.saved === true) {
      const current = now.current ?? before;
      const saved = new Map([...(before.saved ?? []), ...names.map((name) => [name, files.get(name) ?? ""] as const)]);
      now.current = { ...current, saved };
      put(now.current);
    }
    return done.refusal;
  };
  useEffect(() => {
    if (!isConnected) return;
    const timer = setInterval(() => void look(), pause);
    return () => clearInterval(timer);
  }, [isConnected]);
  useEffect(() => {
    if (isConnected && desk !== undefined && unsavedIn(desk).length > 0) void look();
  }, [desk?.open]);
  return isConnected ? connection : undefined;
}

/** What is in the folder; nothing where it is as it was. */
async function stateOf(folder: string, version: string): Promise<{ readonly files: Files; readonly version: string } | undefined> {
  const response = await fetch(`state?${version}`);
  if (response.status === 204) return undefined;
  const {
    files,
    version: next,
    refusal,
  } = (await response.json()) as { readonly files?: Readonly<Record<string, string>>; readonly version?: string; readonly refusal?: string };
  if (files === undefined || next === undefined) throw new Error(refusal);
  const entries = new Map(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))] as const),
  );
  return { files: sorted(entries).files, version: next };
}
