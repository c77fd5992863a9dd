import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { WrittenCatalogue } from "../../src/model/generated/schemas.ts";
import { readYaml } from "../fixtures/files.ts";
import { run } from "./host.ts";

export const shipped = readYaml("catalogues/standard-4.yaml") as WrittenCatalogue;
export const textOf = (id: string, of = shipped): string => of.practices.find((one) => one.id === id)?.text ?? "";
export const flat = (text: string): string => text.replace(/\s+/g, " ");

/** What somebody copied, the command that fills it in, and the catalogue that it writes, in the room of a test. */
export function filling(room: () => string) {
  const at = (name: string): string => join(room(), name);
  return {
    at,
    out: (): WrittenCatalogue => parse(readFileSync(at("out.yaml"), "utf8")) as WrittenCatalogue,
    copied: (practices: object, more: object = {}): void =>
      writeFileSync(at("copied.yaml"), JSON.stringify({ by: "Rosalind Achebe", from: "the Code, page 12", on: "2026-11-27", practices, ...more })),
    fill: (...more: readonly string[]) => run(["catalogue", "fill", at("copied.yaml"), "-o", at("out.yaml"), ...more]),
  };
}
