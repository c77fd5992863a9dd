import { InvalidArgumentError, type Option } from "commander";
import { isDay } from "../assess/calendar.ts";

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
