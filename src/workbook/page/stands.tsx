import { useState } from "preact/hooks";
import { todayInLondon } from "../../io/today.ts";
import { labels } from "../model/labels.ts";
import { isStale, type Judged, standing } from "../model/sign.ts";
import { useDesk } from "./context.ts";
import { type EntryInHand, useSaving } from "./entry.tsx";
import { Button } from "./parts.tsx";
import { to } from "./ways.ts";

/** Where one goes from the judgement of a practice, or of the whole. */
export const homeOf = (id: string): string => (/\./.test(id) ? to("practice", id) : to());

/** Of a judgement whose evidence has changed: that whoever made it has looked again, and that it stands. */
export function Stands({ entry, judged }: { readonly entry: EntryInHand; readonly judged: Judged }) {
  const { desk } = useDesk();
  const save = useSaving();
  const [isMarked, setMarked] = useState(false);
  const [told, setTold] = useState<string | undefined>();
  const { decision } = desk.open.assessed;
  const { before } = entry;
  if (decision === undefined || before?.["outcome"] === undefined || before["published_in"] !== undefined || !isStale(decision, judged.id)) return null;
  const by = String(before["by"] ?? "");
  const record = async (): Promise<void> =>
    setTold(
      isMarked
        ? await save(entry, standing(before, judged, todayInLondon()), `the judgement on ${judged.id}`, homeOf(judged.id))
        : `Mark “${labels.judgement.confirm}” if it is so; otherwise judge again below.`,
    );
  return (
    <div class="note">
      <p>The evidence has changed since this was judged.</p>
      <div class="choice">
        <input
          id="f-confirm"
          type="checkbox"
          checked={isMarked}
          aria-describedby="f-confirm-means"
          onChange={(event) => setMarked(event.currentTarget.checked)}
        />
        <label for="f-confirm">{labels.judgement.confirm}</label>
        <div id="f-confirm-means" class="hint">
          {by} has looked at the evidence as it is now. The words of the judgement stay, and it is of today.
        </div>
      </div>
      <p role="status">{told}</p>
      <Button quiet onClick={record}>
        Record that it stands
      </Button>
    </div>
  );
}
