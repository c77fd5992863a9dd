import type { Gate } from "../../../model/generated/schemas.ts";
import { type Failure, fail, type Matter } from "../failure.ts";

/** An assessment in which no clause is assessed, although the gate asks for a minimum: it would pass for want of anything to fail. */
export function unscored({ decision: { position, assessment, catalogue }, gate }: Matter): readonly Failure[] {
  if (position.state !== "unscored" || !asksForMinimum(gate)) return [];
  const principle = catalogue.file.principle.id;
  return [fail("gate/unscored", { principle }, { file: assessment.head.file, pointer: [] }, [principle])];
}

function asksForMinimum({ practices = [], ...general }: Gate): boolean {
  return [general, ...practices].some((asked) => Object.keys(asked).some((key) => key.startsWith("minimum_")));
}
