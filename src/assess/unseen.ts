import type { Unseen } from "./verification.ts";

/** Why something cannot be seen where it is said to be, as a clause of a sentence. */
export function unseenWords(why: Exclude<Unseen, "unknown">, where = ""): string {
  const named = `‘${where}’`;
  switch (why) {
    case "nowhere":
      return "nothing says where that can be seen";
    case "itself":
      return `${named} is the very item that it is about`;
    case "own-word":
      return `${named} is the producer's own word`;
    case "planned":
      return `${named} is only planned`;
    case "older":
      return `${named} is older than what it should show`;
    case "finding":
      return `${named} is where it was found`;
    case "not-later":
      return `${named} is no later than what was found`;
    case "ahead":
      return `${named} is dated after the as-of date`;
  }
}
