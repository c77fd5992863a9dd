import type { About } from "./said.ts";

type Dated = Pick<About, "args" | "data">;

/** A value that somebody wrote under two keys. */
const under = (data: About["data"], [group, key]: readonly [string, string]): unknown => (data[group] as Readonly<Record<string, unknown>> | undefined)?.[key];

/**
 * The field that a date of the evidence was read from. It need not be the date of the thing itself: a later check counts for what goes on, and a document that
 * the row rests on has a date of its own. Whoever looks for it has to be sent where it stands.
 */
export function datedBy({ args: { date }, data }: Dated): string {
  if (under(data, ["dates", "about"]) === date) return "dates.about";
  if (under(data, ["verification", "on"]) === date) return "verification.on";
  if (typeof data["source"] === "string") return "source";
  return under(data, ["source", "published"]) === date ? "source.published" : "dates.about";
}

/** How that field says the date, to follow the name of the cell. */
export function saysDate(about: Dated & Pick<About, "said">): string {
  const date = about.args["date"] ?? "";
  return datedBy(about) === "source" ? `says ${about.said}, which has the date ${date} under “Published” on the sheet “Sources”. That is` : `says ${date},`;
}
