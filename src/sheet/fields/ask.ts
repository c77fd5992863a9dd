import { readDate } from "../../schema/dates.ts";
import { blockLines } from "../../source/edit/entry.ts";
import { lists } from "../lists.ts";
import type { Data, Field } from "../model.ts";
import { audienceWords } from "./audience.ts";
import { adding, byUse, choice, date, day, ids, shown, takingAway, text } from "./make.ts";

const inColumns: ReadonlySet<string> = new Set(
  "id kind clauses text outcome how owner due first_due no_specific_timescale status raised accepted_by progress closed superseded_by response theme next audience".split(
    " ",
  ),
);

const progressLines = ({ progress }: Data): string =>
  (Array.isArray(progress) ? (progress as readonly Data[]) : []).map(({ on, text: said }) => `${on}: ${said}`).join("\n");

const restLines = (entry: Data): string => {
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !inColumns.has(key)));
  return Object.keys(rest).length === 0 ? "" : blockLines(rest).join("\n");
};

/** What can be filled in about an ask. */
export const askFields: readonly Field[] = byUse([
  text(["text"], { label: "What is asked", help: "As an instruction.", width: 54, required: true }),
  choice(["kind"], lists.ask, { label: "Kind", help: "What kind of ask it is.", width: 18, required: true }),
  ids(["clauses"], { label: "Clauses", help: "The clauses it is about, with commas between them.", required: true, names: "clauses" }),
  text(["outcome"], { label: "What will be better", help: "The benefit it should bring, or the risk it should manage.", width: 34 }),
  text(["how"], { label: "How", help: "One way to do it, where that helps.", width: 34 }),
  text(["owner"], { label: "Owner", help: "Who will do it." }),
  day(["due"], { label: "Due", help: "The day by which it should be done." }),
  day(["first_due"], { label: "First due", isRare: true, help: "The day by which it was first asked for, where it was put back since." }),
  choice(["no_specific_timescale"], lists.yes, { label: "No date on purpose", help: "Yes where no date was set on purpose.", width: 12 }),
  choice(["status"], lists.status, { label: "Status", help: "Left empty, it is open.", width: 14 }),
  text(["raised", "by"], { label: "Raised by", help: "Who raised it." }),
  date(["raised", "on"], { label: "Raised on", help: "When it was raised." }),
  text(["raised", "in"], { label: "Raised in (id)", isRare: true, refers: ["source"], help: "The id or the title of the source in which it was raised." }),
  text(["accepted_by", "name"], { label: "Accepted by", isRare: true, help: "The person who accepted it for the assessor." }),
  text(["accepted_by", "role"], { label: "Post of that person", isRare: true, help: "The post the person holds." }),
  text(["response"], { label: "Response", help: "What the producer answers.", width: 34 }),
  shown(
    "progress",
    { label: "Progress", help: "What has happened since. This column is only shown: change an old note in the file.", width: 40 },
    progressLines,
  ),
  adding(
    "note",
    "progress",
    { label: "Add progress", help: "The date and what was done, as in 2026-04-22: The list is published. One on each line.", width: 34 },
    (said) => {
      const [, when = "", what] = /^([^:]+):\s*(\S[\s\S]*)$/.exec(said) ?? [];
      const read = readDate(when, false);
      if (what === undefined || !("date" in read) || !["year first", "named", "day first"].includes(read.order))
        return { wrong: `says “${said}”. Begin with the date, year first, and a colon: “2026-04-22: The list is published”` };
      return { on: read.date, text: what };
    },
  ),
  date(["closed", "on"], { label: "Closed on", help: "When it was closed." }),
  text(["closed", "reason"], { label: "Why closed", help: "Why it could be closed.", width: 30 }),
  ids(["closed", "evidence"], { label: "Closed by (ids)", refers: ["evidence"], help: "The ids or titles of the evidence that shows it." }),
  text(["superseded_by"], { label: "Superseded by (id)", isRare: true, help: "The id of the ask that took its place.", names: "name" }),
  text(["theme"], { label: "Theme", isRare: true, help: "The heading under which a follow-up lists it." }),
  text(["next"], { label: "Next", help: "What the assessor wants to see next.", width: 30 }),
  choice(["audience"], lists.audience, audienceWords),
  takingAway,
  shown("rest", { label: "Also recorded", isRare: true, help: "What else the file says of it. This column is only shown.", width: 30 }, restLines),
]);
