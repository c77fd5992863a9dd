import type { Party } from "./generated/schemas.ts";

/** The name of somebody who checks or confirms, whichever way it is written. */
export function nameOf(party: Party): string {
  return typeof party === "string" ? party : party.name;
}
