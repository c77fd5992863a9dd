import type { Desk } from "../model/desk.ts";
import { draftWay } from "./draft-way.ts";

/** What is begun and not saved yet, each leading to where it goes on. */
export function Drafts({ desk }: { readonly desk: Desk }) {
  return (
    <ul>
      {[...desk.drafts].map(([key, draft]) => (
        <li key={key}>
          <a href={draftWay(draft)}>{String(draft.data["title"] ?? draft.data["text"] ?? draft.id ?? "something without a name yet")}</a>
        </li>
      ))}
    </ul>
  );
}
