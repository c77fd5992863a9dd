import type { Span } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";

/** What was made of a text when it was read, kept so that nobody has to read it again. */
export interface Reading {
  readonly data: unknown;
  /** Whether the data are what was written. */
  readonly sound: boolean;
  /** Where things are written; only the reader that always works that out gives it. */
  readonly spanOf?: (pointer: Pointer, target: "key" | "value") => Span;
}
