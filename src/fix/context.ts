import type { Problem } from "../diagnostics/problem.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Pointer } from "../model/pointer.ts";
import type { FileKind } from "../schema/kind.ts";
import type { Edit } from "../source/edit/types.ts";

/** One file as those who correct it see it. */
export interface FixableFile {
  readonly kind: FileKind | "unknown";
  readonly data: unknown;
  /** How the value at a pointer is written, without quotation marks. */
  readonly written: (pointer: Pointer) => string | undefined;
  /** A list or group in brackets at a pointer, as it is written on its line. */
  readonly inBrackets: (pointer: Pointer) => string | undefined;
}

/** What a correction may depend on: everything that is written anywhere in the assessment, in order or not. */
export interface FixContext {
  readonly catalogue: Catalogue;
  readonly file: (name: string) => FixableFile | undefined;
  readonly ids: { readonly evidence: ReadonlySet<string>; readonly sources: ReadonlySet<string>; readonly asks: ReadonlySet<string> };
  /** Everything that is wrong: a date is read differently where its neighbours are American. */
  readonly problems: readonly Problem[];
}

/** A mistake and where it stands in the data. */
export interface Case {
  readonly problem: Problem;
  readonly at: Pointer;
  /** What stands there. */
  readonly value: unknown;
  readonly file: FixableFile;
  readonly context: FixContext;
}

/** Corrects a mistake, or leaves it where it cannot be told what was meant. */
export type Fixer = (one: Case) => Edit | undefined;

/** The value at a pointer. */
export function valueAt(data: unknown, pointer: Pointer): unknown {
  let value = data;
  for (const step of pointer)
    value = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  return value;
}

/** A text in the place of what stands there; nothing where there is no text to put. */
export function replaced({ at }: Case, value: string | undefined): Edit | undefined {
  return value === undefined ? undefined : { kind: "replace", at, value };
}
