import { InvalidArgumentError, type Option } from "commander";
import { isDay } from "../assess/calendar.ts";
import type { Shard } from "./options.ts";

/** An option that may be given several times, each time with one of these values. What is given twice counts once. */
export function several<Value extends string>(option: Option, values: readonly Value[]): Option {
  const isOne = (text: string): text is Value => (values as readonly string[]).includes(text);
  option.choices(values);
  return option.argParser((text: string, before: readonly Value[] | undefined) => {
    if (!isOne(text)) throw new InvalidArgumentError(`Allowed choices are ${values.join(", ")}.`);
    return [...new Set([...(before ?? []), text])];
  });
}

/** A day that exists, or a sentence about it. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Give a day that exists, year first: 2019-12-31.");
  return text;
}

/** Something that has another name now, OLD=NEW; several are gathered. */
export function moved(
  text: string,
  before: readonly { readonly from: string; readonly to: string }[] = [],
): readonly { readonly from: string; readonly to: string }[] {
  const [, from, to] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) throw new InvalidArgumentError("Give the old name and the new one: npd-2019=education/npd-2019.");
  return [...before, { from, to }];
}

/** A share of several: 2/3. */
export function shard(text: string): Shard {
  const [, part = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (part < 1 || part > of) throw new InvalidArgumentError("Give the number of the shard and how many there are: 2/3.");
  return { part, of };
}

/** A number of threads. */
export function jobs(text: string): number {
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(text)) throw new InvalidArgumentError("Give a whole number of threads, from 1 to 64.");
  return Number(text);
}
