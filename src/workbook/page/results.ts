import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../model/generated/schemas.ts";
import { stepsOf } from "../model/overview.ts";
import { useDesk } from "./context.ts";

/** The result of the files as they are; nothing while it is worked out, or where nothing can be decided. */
export function useResult(): Result | undefined {
  const { desk } = useDesk();
  const [result, setResult] = useState<Result | undefined>();
  useEffect(() => {
    let isOld = false;
    void desk.open.assessed.result().then((found) => {
      if (!isOld) setResult(found);
    });
    return () => {
      isOld = true;
    };
  }, [desk.open]);
  return result;
}

/** The list of what to do, worked out when the page stands. */
export function useSteps(result: Result | undefined): ReturnType<typeof stepsOf> | undefined {
  const [steps, setSteps] = useState<{ readonly of: Result; readonly found: ReturnType<typeof stepsOf> } | undefined>();
  useEffect(() => {
    if (result === undefined) return;
    const timer = setTimeout(() => setSteps({ of: result, found: stepsOf(result) }), 30);
    return () => clearTimeout(timer);
  }, [result]);
  return steps !== undefined && steps.of === result ? steps.found : undefined;
}
