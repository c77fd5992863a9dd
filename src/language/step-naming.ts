import type { ClauseResult, Result } from "../model/generated/schemas.ts";
import { namingIn } from "./naming.ts";

/** What the things that a step is about are called in it. */
export interface StepNaming {
  /** An item: its title in quotation marks, or what stands for it. */
  readonly item: (id: string) => string;
  readonly ask: (id: string) => string;
  /** The words of a limitation, by its place among those of its item; undefined where they are withheld. */
  readonly limitation: (item: string, place: number) => string | undefined;
  readonly clause: (id: string) => Pick<ClauseResult, "ask" | "type"> | undefined;
}

/** What things are called in the steps of a result. */
export function stepNamingIn(result: Pick<Result, "evidence" | "practices" | "withheld" | "rules_version">): StepNaming {
  const { item, limitation } = namingIn(result)("");
  const clauses = new Map(result.practices.flatMap((practice) => practice.clauses.map((clause) => [clause.id, clause])));
  return { item, limitation, ask: (id) => `the ask “${id}”`, clause: (id) => clauses.get(id) };
}
