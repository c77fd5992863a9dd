import { isNamed } from "./parties.ts";

/** Words that stand where a name should be, those of our own examples among them. */
export function isPlaceholder(name: string): boolean {
  return (
    !isNamed(name) ||
    /^\W*(?:tb[acd]|to be (?:confirmed|decided|announced|agreed|determined)|n\W?a|none|nobody|unknown|pending|your (?:own )?name)\W*$/i.test(name)
  );
}
