import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "./t6.ts";

/** An empty folder outside the repository. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "t6-e2e-"));
}

/** Copies a fixture into a folder, under its own name or another. */
export function withFixture(folder: string, fixture: string, name = fixture): string {
  cpSync(join(root, "fixtures", fixture), join(folder, name), { recursive: true });
  return join(folder, name);
}

/** Writes a file, with the folders above it. */
export function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Changes some text in a file; it has to be there. */
export function replace(path: string, text: string, by: string): void {
  const before = readFileSync(path, "utf8");
  if (!before.includes(text)) throw new Error(`${path} does not say ${text}`);
  writeFileSync(path, before.replace(text, by));
}

/** Rewrites a YAML file with its data changed. */
export function edit(path: string, change: (data: Record<string, unknown>) => void): void {
  const data = parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  change(data);
  writeFileSync(path, stringify(data));
}

/** The names of everything in a folder, hidden files too, sorted. */
export const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort();
