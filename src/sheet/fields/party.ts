import { lists } from "../lists.ts";
import type { Data, Field, Wrong } from "../model.ts";
import { choice, text, valueAt, withValue } from "./make.ts";

const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null;
const nameOf = (value: unknown): string => (isGroup(value) ? String(valueAt(value, ["name"]) ?? "") : String(value ?? ""));

/** Somebody who checks, confirms or agrees: a name, or a name with a role. */
export function party(path: readonly string[], about: Parameters<typeof text>[1]): Field {
  return {
    ...text(path, about),
    get: (entry) => nameOf(valueAt(entry, path)),
    set: (entry, said) => {
      const before = valueAt(entry, path);
      const role = valueAt(before, ["role"]);
      return withValue(
        entry,
        path,
        said === "" ? undefined : role === undefined && !isGroup(before) ? said : { name: said, ...(role !== undefined && { role }) },
      );
    },
  };
}

/**
 * The role in which somebody does so.
 * @param name the words above the column of the name
 */
export function partyRole(path: readonly string[], { name, ...about }: Parameters<typeof choice>[2] & { readonly name: string }): Field {
  return {
    ...choice([...path, "role"], lists.role, about),
    set: (entry, said): Data | Wrong => {
      const by = valueAt(entry, path);
      if (by === undefined) return said === "" ? entry : { wrong: `says in which role, and nobody stands under “${name}”. Write the name there` };
      if (said === "") return isGroup(by) ? withValue(entry, path, { name: nameOf(by) }) : entry;
      return withValue(entry, path, { name: nameOf(by), role: lists.role.choices.find(({ words }) => words === said)?.value });
    },
  };
}
