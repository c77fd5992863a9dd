import { useEffect, useState } from "preact/hooks";
import type { Assessed } from "../../api/types.ts";
import type { Result } from "../../model/generated/schemas.ts";
import type { DocumentView } from "../../view/shape.ts";
import type { stepsOf } from "../model/overview.ts";
import { useDesk } from "./context.ts";

/** What was worked out, and of what. */
interface WorkedOut<Of, Found> {
  readonly of: Of;
  readonly found: Found;
}

/** When what was put into the page last is drawn; in a page that nobody looks at, after a moment. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });

/** What takes a moment to work out. What was found last stays until there is something newer. */
function useLater<Of, Found>(of: Of | undefined, work: (of: Of) => Promise<Found>, first?: () => Promise<void>): WorkedOut<Of, Found> | undefined {
  const [known, setKnown] = useState<WorkedOut<Of, Found> | undefined>();
  useEffect(() => {
    let isOld = of === undefined;
    const begin = async (): Promise<void> => {
      await first?.();
      if (isOld || of === undefined) return;
      const found = await work(of);
      if (!isOld) setKnown({ of, found });
    };
    void begin();
    return () => {
      isOld = true;
    };
  }, [of]);
  return known;
}

/** The result of files; nothing while it is worked out, or where nothing can be decided. */
export const useResultOf = (assessed: Assessed): Result | undefined => useLater(assessed, ({ result }) => result())?.found;

/** The same of the files as they are. */
export const useResult = (): Result | undefined => useResultOf(useDesk().desk.open.assessed);

/** What words a result is unpacked when there is one. */
const words = () => import("../model/overview.ts");

/** A result in words; nothing while they are looked up. */
export const useView = (result: Result | undefined): DocumentView | undefined => useLater(result, async (of) => (await words()).viewOf(of))?.found;

/** The list of what to do, worked out when the rest of the page is drawn. */
export function useSteps(result: Result | undefined): ReturnType<typeof stepsOf> | undefined {
  const steps = useLater(result, async (of) => (await words()).stepsOf(of), drawn);
  return steps !== undefined && steps.of === result ? steps.found : undefined;
}
