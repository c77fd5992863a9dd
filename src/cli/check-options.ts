import { InvalidArgumentError, type Option } from "commander";
import { type Chosen, checkFormatNames, chosenFormat } from "./check-formats.ts";
import { askedBy } from "./gate-flags.ts";
import type { CheckOptions, GateFlags } from "./options.ts";

/** An option that names a format, and perhaps a file for it; several are gathered. */
export function chosen(option: Option): Option {
  option.choices(checkFormatNames);
  return option.argParser((text: string, before: readonly Chosen[] | undefined) => {
    const one = chosenFormat(text);
    if (typeof one === "string") throw new InvalidArgumentError(one);
    return [...(before ?? []), one];
  });
}

/** What a check takes besides the flags of the gate: each of its options, or this does not compile. */
const own: Readonly<Record<Exclude<keyof CheckOptions, "asked">, true>> = Object.freeze({
  asOf: true,
  catalogue: true,
  config: true,
  quiet: true,
  color: true,
  format: true,
  changedSince: true,
  baseline: true,
  allowEmpty: true,
  allowLost: true,
  stdinFilename: true,
  final: true,
  printConfig: true,
  jobs: true,
  cache: true,
  shard: true,
});

/** The options of a check, with the flags of the gate in the form of the configuration. */
export function checkOptions(given: Omit<CheckOptions, "asked"> & GateFlags): CheckOptions {
  const set = Object.entries(given).filter(([name, value]) => Object.hasOwn(own, name) && value !== undefined);
  return { ...(Object.fromEntries(set) as CheckOptions), asked: askedBy(given) };
}
