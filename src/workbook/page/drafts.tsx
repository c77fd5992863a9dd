import type { Desk } from "../model/desk.ts";
import type { Draft } from "../model/draft.ts";
import { draftWay } from "./draft-way.ts";

/** What is begun and not saved yet, each leading to where it goes on. */
export function Drafts({ desk }: { readonly desk: Desk }) {
  return (
    <ul>
      {[...desk.drafts].map(([key, draft]) => (
        <li key={key}>
          <a href={draftWay(draft, desk)}>{nameOf(draft)}</a>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ what, id, data, practice, begunFor }: Draft): string => {
  const own = data["title"] ?? data["text"];
  if (what === "assessment") return "What is said of the assessment";
  if (what === "judgement") return `The judgement on ${id}`;
  return String(own ?? id ?? `Something new${practice === undefined ? "" : ` for ${begunFor || practice}`}, without a name yet`);
};
