import type { Failure } from "../links/observation.ts";
import { NetProblem } from "./problem.ts";
import type { TimeLimits } from "./settings.ts";

type Stage = keyof TimeLimits;

const tooSlow: Readonly<Record<Stage, Failure>> = Object.freeze({ connect: "slow_connect", answer: "slow_answer", body: "slow_body" });

/** The time that one request has: so much for each stage as a whole, so that a site that sends a byte now and then gains nothing by it. */
export interface Stages {
  readonly signal: AbortSignal;
  readonly enter: (stage: Stage) => void;
  readonly end: () => void;
}

export function stages(limits: TimeLimits): Stages {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
  };
  return {
    signal: controller.signal,
    enter: (stage) => {
      if (isOver) return;
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(new NetProblem(tooSlow[stage])), limits[stage]);
    },
    end,
  };
}
