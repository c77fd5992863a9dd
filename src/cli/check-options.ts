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

/** The options of a check, with the flags of the gate in the form of the configuration. */
export function checkOptions({
  format,
  changedSince,
  baseline,
  allowEmpty,
  allowLost,
  stdinFilename,
  final,
  printConfig,
  jobs,
  cache,
  shard,
  ...rest
}: Omit<CheckOptions, "asked"> & GateFlags): CheckOptions {
  const { asOf, catalogue, config, quiet, color } = rest;
  const all = {
    asOf,
    catalogue,
    config,
    quiet,
    color,
    format,
    changedSince,
    baseline,
    allowEmpty,
    allowLost,
    stdinFilename,
    final,
    printConfig,
    jobs,
    cache,
    shard,
  };
  return { ...(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as CheckOptions), asked: askedBy(rest) };
}
