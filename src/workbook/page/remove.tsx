import { useState } from "preact/hooks";
import { asTitle } from "../../language/quote-marks.ts";
import { entryOf } from "../model/apply.ts";
import { takenAway } from "../model/desk.ts";
import type { Draft } from "../model/draft.ts";
import { useDesk } from "./context.ts";
import { entryWay } from "./draft-way.ts";
import { Button, Page } from "./parts.tsx";
import { to } from "./ways.ts";

/** Asks once more before something is taken away. */
export function RemovePage({ what, id }: { readonly what: string; readonly id: string }) {
  const { desk, does } = useDesk();
  const [refusal, setRefusal] = useState<string | undefined>();
  const kind = what as Draft["what"];
  const { decision } = desk.open.assessed;
  const entry = decision && entryOf(decision, kind, id);
  const practice = decision?.evidence.find(({ item }) => item.id === id)?.practice;
  const title = String(entry?.data["title"] ?? entry?.data["text"] ?? id);
  const home = practice === undefined ? to() : to("practice", practice);
  if (entry === undefined) {
    return (
      <Page title="There is no such entry" back={{ href: to(), text: "Back to the overview" }}>
        <p>It was taken away already.</p>
      </Page>
    );
  }
  return (
    <Page title={`Take ${asTitle(title)} away?`} back={{ href: entryWay({ what: kind, id }), text: "Back" }}>
      <p>It goes out of the assessment. Right after that you can undo it.</p>
      {refusal !== undefined && (
        <div class="warn" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <p class="buttons">
        <Button
          onClick={async () =>
            setRefusal(await does(() => takenAway(desk, kind, id, `taking away ${asTitle(title)}`), `${asTitle(title)} is taken away.`, home))
          }
        >
          Take it away
        </Button>{" "}
        <a href={entryWay({ what: kind, id })}>Keep it</a>
      </p>
    </Page>
  );
}
