import { InvalidArgumentError, type Option } from "commander";

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
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("Give a day that exists, year first: 2019-12-31.");
  return text;
}
