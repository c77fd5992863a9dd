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

/** What takes a moment to work out. What was found last stays until there is something newer. */
function useLater<Of, Found>(of: Of | undefined, work: (of: Of) => Promise<Found>, pause?: number): WorkedOut<Of, Found> | undefined {
  const [known, setKnown] = useState<WorkedOut<Of, Found> | undefined>();
  useEffect(() => {
    let isOld = of === undefined;
    const begin = async (): Promise<void> => {
      if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
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

/** The list of what to do, worked out when the page stands. */
export function useSteps(result: Result | undefined): ReturnType<typeof stepsOf> | undefined {
  const steps = useLater(result, async (of) => (await words()).stepsOf(of), 30);
  return steps !== undefined && steps.of === result ? steps.found : undefined;
}
