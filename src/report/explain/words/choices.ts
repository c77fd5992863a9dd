import { groups } from "./groups.ts";

/** One thing to choose. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** The values of a group that t6 explain knows, as things to choose, each with what it means. */
export function choicesOf<Value extends string>(group: string, values?: readonly Value[]): readonly Choice<Value>[] {
  const known = groups.find(({ id }) => id === group);
  const wanted = values ?? (Object.keys(known?.values ?? {}) as Value[]);
  return wanted.map((value) => ({
    value,
    label: known?.labels?.[value] || value.replaceAll("_", " "),
    ...(known?.values[value] !== undefined && { hint: known.values[value].means }),
  }));
}
