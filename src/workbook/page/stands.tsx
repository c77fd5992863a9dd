import { useEffect, useState } from "preact/hooks";
import { todayInLondon } from "../../io/today.ts";
import { dateText } from "../../language/dates.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import type { ToldChange } from "../model/changes.ts";
import { labels } from "../model/labels.ts";
import { sinceSigned } from "../model/lapse.ts";
import { isStale, type Judged, standing } from "../model/sign.ts";
import { Changes } from "./changes.tsx";
import { useDesk } from "./context.ts";
import { type EntryInHand, useSaving } from "./entry.tsx";
import { Button, Rows } from "./parts.tsx";
import { to } from "./ways.ts";

/** Where one goes from the judgement of a practice, or of the whole. */
export const homeOf = (id: string): string => (/\./.test(id) ? to("practice", id) : to());

/** Of a judgement whose evidence has changed: what it says, what is otherwise since, and that whoever made it has looked again, and that it stands. */
export function Stands({ entry, judged }: { readonly entry: EntryInHand; readonly judged: Judged }) {
  const { desk } = useDesk();
  const save = useSaving();
  const [isMarked, setMarked] = useState(false);
  const [told, setTold] = useState<string | undefined>();
  const { decision } = desk.open.assessed;
  const { before } = entry;
  if (decision === undefined || before?.["outcome"] === undefined || before["published_in"] !== undefined || !isStale(decision, judged.id)) return null;
  const said = (key: string): string => String(before[key] ?? "").trim();
  const record = async (): Promise<void> =>
    setTold(
      isMarked
        ? await save(entry, standing(before, judged, todayInLondon()), `the judgement on ${judged.id}`, homeOf(judged.id))
        : `Mark “${labels.judgement.confirm}” if it is so; otherwise judge again below.`,
    );
  return (
    <section class="note" aria-labelledby="stands">
      <h2 id="stands">The evidence has changed since this was judged</h2>
      <Rows
        label="The judgement as it was signed"
        rows={[
          { key: "Judged", value: choicesOf("outcome").find(({ value }) => value === said("outcome"))?.label ?? said("outcome") },
          { key: "By", value: [said("by"), said("role")].filter((one) => one !== "").join(", ") },
          { key: "On", value: dateText(said("on")) },
          { key: "Reasons", value: said("reasons") || "not said" },
        ]}
      />
      <Since id={judged.id} />
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
          {said("by")} has looked at the evidence as it is now. The words of the judgement stay, and it is signed anew, of today.
        </div>
      </div>
      <p role="status">{told}</p>
      <Button onClick={record}>Sign it again as it stands</Button>
    </section>
  );
}

/** What was changed since. */
function Since({ id }: { readonly id: string }) {
  const { desk } = useDesk();
  const [found, setFound] = useState<{ readonly all: readonly ToldChange[] | undefined } | undefined>();
  useEffect(() => {
    let isOld = false;
    void sinceSigned(desk, id).then((all) => {
      if (!isOld) setFound({ all });
    });
    return () => {
      isOld = true;
    };
  }, [desk.open, id]);
  if (found === undefined) return <p role="status">Looking for what was changed…</p>;
  if (found.all === undefined || found.all.length === 0) {
    return (
      <p>
        What was changed cannot be told here: it was before this page was opened, and a judgement keeps no copy of what it was made on. Look through the
        evidence before you sign it again.
      </p>
    );
  }
  return (
    <>
      <p class="label">Changed since it was signed</p>
      <Changes all={found.all} />
    </>
  );
}
