import { join } from "node:path";
import { runsOf } from "../runs.ts";
import { payloads } from "./payloads.ts";

/** In as many rounds as there are payloads, each field has had each. */
export const rounds = runsOf(payloads.length, 200);
export const c = "--catalogue ./catalogue.yaml";
export const day = "--as-of 2025-06-30";

/** A command line, with the files that it names in a folder. */
export const argvIn = (folder: string, command: string): readonly string[] =>
  command.split(" ").map((word) => (word.startsWith("./") ? join(folder, word) : word));
