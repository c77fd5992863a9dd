import { useEffect, useState } from "preact/hooks";
import { type Data, type Draft, tidied } from "../model/draft.ts";
import { unanswered } from "../model/evidence-steps.ts";
import { type Trial, tried } from "../model/trial.ts";
import { useDesk } from "./context.ts";

/** How it would be with what is typed, decided again after each keystroke, once that is drawn; nothing while something is still to be answered. */
export function useTrial(draft: Draft | undefined): Trial | undefined {
  const { desk } = useDesk();
  const [trial, setTrial] = useState<Trial | undefined>();
  useEffect(() => {
    let isOld = false;
    if (draft === undefined || (draft.what === "evidence" && unanswered(draft.data).length > 0)) return setTrial(undefined);
    const timer = setTimeout(async () => {
      performance.mark("t6-typed");
      const made = await tried(desk.open, { ...draft, data: tidied(draft.data, undefined) as Data });
      performance.measure("t6-decided", "t6-typed");
      if (!isOld) setTrial(made.refusal === undefined ? made : undefined);
    });
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [draft, desk.open]);
  return trial;
}
