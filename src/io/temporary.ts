import { lstatSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { leftIn, prefix, takeAway } from "./leftovers.ts";
import { undisturbed } from "./signals.ts";

/** A folder that is gone when its user is done, whatever happens: also when the program is told to stop. */
export async function withTemporaryFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  sweep(tmpdir());
  const folder = undisturbed(() => mkdtempSync(join(tmpdir(), prefix().slice(1))));
  const remove = () => takeAway(folder);
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await use(folder);
  } finally {
    undisturbed(remove);
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

/** Takes away what runs that were killed have left. Others may keep theirs in the same place. */
function sweep(folder: string): void {
  for (const path of leftIn(folder).map((name) => join(folder, name)))
    if (lstatSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.()) takeAway(path);
}

/** Writes files below a folder, under their own names, with forward slashes. */
export function writeBelow(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    const path = join(folder, ...name.split("/"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
