import { listed } from "../../language/listed.ts";
import { carriedElsewhere, replacedText } from "../../language/replaced.ts";
import type { Decision } from "../../model/decision.ts";
import { notHeldIn } from "../../model/not-held.ts";
import type { Choice } from "../../report/explain/words/choices.ts";

type Catalogue = Decision["catalogue"]["file"];

/** The editions to choose from: those of which the page has the words. What an assessment says besides stays to be seen, and that it is none of them. */
export function editionChoices({ editions }: Pick<Catalogue, "editions">, given: string): readonly Choice[] {
  const held = editions.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }));
  return given === "" || held.some(({ value }) => value === given)
    ? held
    : [...held, { value: given, label: `${given}: not an edition that can be chosen here` }];
}

/** Why an edition is not in the list that somebody may look for there, and how an assessment comes to go by it. Undefined where there is none. */
export function editionNote({ editions, successor, principle }: Pick<Catalogue, "editions" | "successor" | "principle">): string | undefined {
  if (successor === undefined) return undefined;
  return `${replacedText({ successor, principle }, editions.at(-1)?.id ?? "")} It cannot be chosen here: what it asks stands in other texts, with other practices. ${carriedElsewhere(successor.edition)}`;
}

/** What is said where the words of practices would stand, and how they come into the page. */
export interface Gap {
  readonly lead: string;
  /** What is known about the practice; nothing where it is about several. */
  readonly known?: string;
  /** Where the words can be read. */
  readonly url?: string;
  readonly ways: readonly string[];
}

/** How words come into the page that it does not have: which file holds them, and what is opened. */
const ways = (ids: string): readonly string[] => [
  `Copy the words of ${ids} out of the Code, and note who copied them, from where and on which day.`,
  "Save this assessment as a zip. Send both to whoever looks after the T6 tool where you work, or to whoever sent you this, and ask for the words to be filled in. That makes a file of them, such as standard-4-filled.yaml, which is put beside assessment.yaml and named there.",
  "Open the zip that comes back, whole: the file with the words is in it. By itself that file holds no assessment.",
];

/** The same of one practice; undefined where its words are held. */
export function gapOf({ id, not_held: gap }: Pick<Catalogue["practices"][number], "id" | "not_held">): Gap | undefined {
  if (gap === undefined) return undefined;
  return {
    lead: `This page does not have the words of ${id}, and makes none up. So it asks no questions about it, no evidence can be added to it, and nothing can be said about where it stands, until somebody brings them.`,
    known: gap.known,
    ...(gap.url !== undefined && { url: gap.url }),
    ways: ways(id),
  };
}

/** The same of all practices of a catalogue; undefined where none is without its words. */
export function gapsIn({ practices }: Pick<Catalogue, "practices">): Gap | undefined {
  const ids = notHeldIn({ practices });
  if (ids.length === 0) return undefined;
  const url = practices.find(({ not_held }) => not_held?.url !== undefined)?.not_held?.url;
  return {
    lead: `This page does not have the words of ${listed(ids)}, and makes none up: there are no questions about ${ids.length === 1 ? "it" : "them"}, and nothing can be said about the whole until somebody brings the words.`,
    ...(url !== undefined && { url }),
    ways: ways(listed(ids)),
  };
}
