import { asTitle } from "../../language/quote-marks.ts";
import type { Context } from "../context.ts";
import { figuresOf } from "../figures.ts";
import { means } from "../names.ts";
import { unverifiedFigures } from "../style/scorecard.ts";
import { filled, series } from "../style/text.ts";

/** Titles that are named; more are counted: a board has one page. */
const mostNamed = 2;

/** Figures that nobody has verified, by the titles of what gives them, and whose they are where they are all the producer's. Empty where there are none. */
export function unverifiedText({ result, names, own, withheld }: Context): string {
  const given = result.evidence
    .filter(({ item, counts_as: counts }) => !withheld.has(item.id) && figuresOf(item, counts?.level).some(({ verified }) => !verified))
    .map(({ item }) => item);
  if (given.length === 0) return "";
  const isOwn = given.every(({ said_by: by, speaker }) => by === "producer" && (speaker === undefined || means(speaker, result.assessment.producer)));
  const more = given.length - mostNamed;
  const titles = given.slice(0, mostNamed).map(({ title }) => asTitle(title));
  const items = series(more > 0 ? [...titles, `${more} more`] : titles);
  return filled(unverifiedFigures[isOwn && !own ? "producer" : "anybody"], { items, producer: names.producer.short });
}
