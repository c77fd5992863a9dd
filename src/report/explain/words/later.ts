import type { CitingPlace, ForecastEntry, LinkState } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const lapses: Group<ForecastEntry["kind"]> = Object.freeze({
  id: "forecast",
  one: "something that will lapse",
  about: "What comes to an end by the calendar alone, if nobody does anything.",
  keys: ["kind"],
  where: "In t6 forecast.",
  values: {
    evidence_lapses: { means: "The last day on which an item counts in full is over.", example: "A certificate that is valid until 31 March." },
    evidence_ends: { means: "What an item is about is withdrawn or discontinued.", example: "A register that will be closed on 1 May." },
    evidence_ages: {
      means: "What shows that something is done, or was considered, will be too old for the assurance profile.",
      example: "A log of 2024 under a profile that lets proof be 24 months old.",
      counter: "A certificate with a last day of its own: it lapses on that day and does not grow old before it.",
    },
    review_due: {
      means: "A review that was announced is due.",
      example: "‘review_due: 2026-04’. After that, one review no longer shows that reviews are regular.",
    },
    deferral_reopens: { means: "It is time to look again at a case that was left to another body.", example: "‘reopen_on: 2026-10’ of a deferred clause." },
    ask_due: { means: "The day of an ask is over, and from then on it makes no position better.", example: "A recommendation that is due on 30 June." },
    waiver_expires: { means: "A waiver of the gate is over, and what it covered counts again.", example: "A waiver in force until 31 May." },
  } satisfies Record<ForecastEntry["kind"], Meaning>,
});

const links: Group<LinkState> = Object.freeze({
  id: "link",
  one: "what an address was found to be",
  about: "What t6 links found at an address that is cited.",
  keys: ["state", "link_state", "fail_on"],
  where: "In t6 links, and in t6.links.json.",
  values: {
    ok: { means: "It opens.", example: "The page is there.", counter: "It opens, and holds something else than was recorded: changed." },
    moved: {
      means: "It leads for good to another address.",
      example: "The page was moved to another part of the site.",
      counter: "It leads to the front page: the page itself has probably gone.",
    },
    gone: { means: "The site says that it is not there.", example: "The site answers 404.", counter: "Nobody answers: unreachable." },
    changed: {
      means: "It opens, and what it holds is not what the evidence recorded.",
      example: "A new version of a document under the old address.",
      counter: "No digest was recorded: then nobody can tell, and it is ok.",
    },
    blocked: {
      means: "The site refuses programs, or t6 refuses to open it. Whether it is there cannot be told.",
      example: "The site asks for a login.",
      counter: "The site says that it is not there: gone.",
    },
    unreachable: { means: "Nobody answered, or not with a page.", example: "The site did not answer in time.", counter: "The site refuses programs: blocked." },
    unchecked: {
      means: "It was not opened, or could not be compared.",
      example: "A run with --offline.",
      counter: "It was opened and did not answer: unreachable.",
    },
  } satisfies Record<LinkState, Contrasted>,
});

const citing: Group<CitingPlace["role"]> = Object.freeze({
  id: "cited_as",
  one: "what cites an address",
  about: "Where in the record an address stands.",
  keys: ["role"],
  where: "Beside each place in the JSON of t6 links.",
  values: {
    source: { means: "The address of a source in assessment.yaml.", example: "sources: [{ id: sharing-page, url: … }]" },
    evidence: { means: "The address of an evidence item itself.", example: "source: { title: …, url: … } in an item." },
    archived_copy: { means: "A copy in a web archive.", example: "archived_url: …" },
    narrative: { means: "A link in the text of a judgement.", example: "[the register](https://…)" },
  } satisfies Record<CitingPlace["role"], Meaning>,
});

export const laterGroups: readonly Group[] = [lapses, links, citing];
