import { useMemo } from "preact/hooks";
import { dateText } from "../../language/dates.ts";
import { calledDraft } from "../model/begun.ts";
import type { Desk } from "../model/desk.ts";
import { type Draft, type DraftKey, draftKey } from "../model/draft.ts";
import { draftWay, isOn } from "./draft-way.ts";
import { Button } from "./parts.tsx";
import { useWay } from "./ways.ts";

/** What is begun and not added, each leading to where it goes on. */
export function Drafts({ desk, all = [...desk.drafts] }: { readonly desk: Desk; readonly all?: readonly (readonly [string, Draft])[] }) {
  return (
    <ul>
      {all.map(([key, draft]) => (
        <li key={key}>
          <a href={draftWay(draft, desk)}>{calledDraft(draft)}</a>
        </li>
      ))}
    </ul>
  );
}

/**
 * On every page: what is begun on another and not added. It is what was there when somebody came to the page, so that nothing moves while they type.
 */
export function BegunElsewhere({ desk }: { readonly desk: Desk }) {
  const way = useWay();
  const onArrival = useMemo(() => new Set(desk.drafts.keys()), [way.join("/")]);
  const all = [...desk.drafts].filter(([key, draft]) => onArrival.has(key) && !isOn(way, draft));
  // The page for saving has words of its own: what each way of saving leaves out.
  if (all.length === 0 || way[0] === "save") return null;
  return (
    <div class="note">
      <p>You have begun this and not added it. Nothing counts it, and no document has it, until you do:</p>
      <Drafts desk={desk} all={all} />
    </div>
  );
}

/** Right before something is taken along, or signed: what is not in it. */
export function NotIn({ desk, what, own }: { readonly desk: Desk; readonly what: string; readonly own?: DraftKey }) {
  const all = [...desk.drafts].filter(([key]) => own === undefined || key !== draftKey(own));
  if (all.length === 0) return null;
  return (
    <div class="warn">
      <p>Not in {what}, because it is begun and not added:</p>
      <Drafts desk={desk} all={all} />
    </div>
  );
}

/** That a form holds what somebody typed before, and the way to begin it anew. */
export function BegunBefore({ kept, onAnew }: { readonly kept: Draft | undefined; readonly onAnew: () => void }) {
  if (kept === undefined) return null;
  const [began, done] = kept.id === undefined ? ["began this", "added it"] : ["began to change this", "added that"];
  return (
    <div class="note">
      <p>
        You {began}
        {kept.begun !== undefined && ` on ${dateText(kept.begun)}`} and have not {done}. What you typed then stands here. Go on with it, or begin anew.
      </p>
      <Button quiet onClick={onAnew}>
        Throw that away and begin anew
      </Button>
    </div>
  );
}
