import { lists } from "../lists.ts";
import type { Field } from "../model.ts";
import { choice, date, ids, shown, text } from "./make.ts";

/** What can be filled in about what a named person concluded. Where the evidence stands is shown beside it, and never becomes it. */
export const judgementFields: readonly Field[] = [
  shown(
    "position",
    {
      label: "Where the evidence stands",
      help: "What t6 computed when the book was exported. It is only shown, and no judgement.",
      width: 26,
      elsewhere: "it is computed from the evidence",
    },
    (_, beside) => String(beside?.["position"] ?? ""),
  ),
  choice(["outcome"], lists.outcome, { label: "Conclusion", help: "What the person concludes. Nobody else chooses it.", width: 26, required: true }),
  text(["by"], { label: "Judged by", help: "The name of the person who judges.", width: 22, required: true }),
  text(["role"], { label: "Post", help: "The post that person holds.", width: 22 }),
  date(["on"], { label: "Judged on", help: "When the judgement was made. One's own needs a day.", required: true }),
  text(["reasons"], {
    label: "Reasons",
    help: "Why. Needed where the judgement is more favourable than where the evidence stands.",
    width: 50,
  }),
  text(["narrative"], {
    label: "Narrative",
    help: "The text that the annex prints for it. Left empty, one is drafted from the evidence, and marked as drafted.",
    width: 70,
  }),
  text(["agreed_by", "name"], {
    label: "Agreed by",
    help: "A second person. Needed where the judgement is more favourable than where the evidence stands.",
    width: 22,
  }),
  text(["agreed_by", "role"], { label: "Post of the second person", help: "The post that person holds.", width: 22 }),
  ids(["cites"], {
    label: "Rests on (ids)",
    refers: ["evidence"],
    help: "The ids or titles of the evidence that it rests on, with commas between them.",
    width: 30,
  }),
  text(["published_in"], {
    label: "Published in (id)",
    refers: ["source"],
    help: "Where somebody else published this judgement: the id or the title of that source.",
  }),
  text(["read_by"], {
    label: "Read by",
    help: "Who read the conclusion into this practice, where what was published does not draw it there in so many words.",
  }),
  shown(
    "stale",
    {
      label: "Out of date",
      help: "Why the judgement was out of date when the book was exported. Empty where it was not. It is only shown.",
      width: 26,
      elsewhere: "it is computed from the evidence",
    },
    (_, beside) => String(beside?.["stale"] ?? ""),
  ),
  {
    ...choice(["confirm"], lists.yes, {
      label: "Stands as it is",
      help: "Choose “yes” where whoever judged has looked at the evidence as it is in this book, and the judgement stands. Its words stay; on another day, write that under “Judged on”.",
    }),
    get: () => "",
    set: (entry, said) =>
      said === ""
        ? entry
        : entry["published_in"] !== undefined
          ? { wrong: "says “yes”, and somebody else published the judgement. It is not ours to confirm: empty the cell" }
          : { ...entry, evidence_digest: "" },
  },
  shown(
    "digest",
    {
      label: "Digest of the evidence",
      help: "By this it is noticed when evidence changes after a judgement. It is only shown.",
      width: 16,
      elsewhere: "it is computed from the evidence",
    },
    (_, beside) => String(beside?.["digest"] ?? ""),
  ),
];
