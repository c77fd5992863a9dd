import { join } from "node:path";
import { runsOf } from "../runs.ts";
import { payloads } from "./payloads.ts";
import type { readers } from "./readers.ts";

/** In as many rounds as there are payloads, each field has had each. */
export const rounds = runsOf(payloads.length, 200);
export const c = "--catalogue ./catalogue.yaml";
export const day = "--as-of 2025-06-30";

/** A command line, with the files that it names in a folder. */
export const argvIn = (folder: string, command: string): readonly string[] =>
  command.split(" ").map((word) => (word.startsWith("./") ? join(folder, word) : word));

/** Every form of a check, and who reads it. */
export const checks: readonly (readonly [command: string, reader: keyof typeof readers])[] = [
  [`check ./case ${c} ${day}`, "terminal"],
  [`check ./case -f json ${c} ${day}`, "json"],
  [`check ./case -f ndjson ${c} ${day}`, "ndjson"],
  [`check ./case -f sarif ${c} ${day}`, "sarif"],
  [`check ./case -f gitlab ${c} ${day}`, "json"],
  [`check ./case -f junit ${c} ${day}`, "xml"],
  [`check ./case -f github ${c} ${day}`, "github"],
  [`check ./case -f markdown ${c} ${day}`, "host-markdown"],
];
