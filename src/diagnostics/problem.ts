import type { Pointer } from "../model/pointer.ts";
import type { Code } from "./codes.ts";
import type { Origin, OwnCode } from "./own.ts";
import type { Grade, Severity } from "./severity.ts";

export type { Severity } from "./severity.ts";

/** A point in a text. Lines and columns count from 1 (columns in UTF-16 units), offsets from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a text; the end is just behind its last character. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

/** Where a problem is: in the data (the key or the value at a pointer), at a stretch of text, or the file as a whole. */
type Where = { readonly pointer: Pointer; readonly target: "key" | "value" } | { readonly span: Span } | { readonly whole: true };

/** What the wording of a code fills in. */
export type Args = Readonly<Record<string, string>>;

/** A problem as a check raises it: a code and its words' arguments, no wording, no severity, no line. */
export interface Problem {
  readonly code: Code;
  readonly args: Args;
  /** The file, relative to the assessment's folder. */
  readonly file: string;
  readonly where: Where;
}

/** A problem that a check raises which a configuration brings: its words are the configuration's. */
export interface OwnProblem {
  readonly code: OwnCode;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly origin: Origin;
  readonly args: Args;
  /** The file, relative to the assessment's folder. */
  readonly file: string;
  readonly where: Where;
}

/** That a configuration takes a diagnostic to be more or less grave than it is by itself. */
export interface Regraded {
  readonly from: Severity;
  readonly to: Grade;
  /** The configuration that says so, as it is printed. */
  readonly config: string;
  /** The number of the entry there. */
  readonly index: number;
  readonly reason?: string;
}

/** A problem made ready to be read: worded, graded and located. */
export interface Diagnostic {
  readonly code: Code | OwnCode;
  /** Where a check comes from that a configuration brings. Left out for t6's own. */
  readonly origin?: Origin;
  /** How grave it is: as a configuration says, where one does. Of one that is switched off, as grave as it is by itself. */
  readonly severity: Severity;
  /** Where the gate goes by a configuration that grades it otherwise: how, and why. */
  readonly regraded?: Regraded;
  /** The file as the user named it: the folder given on the command line, a slash, the file's own name. */
  readonly file: string;
  readonly span: Span;
  /** What is pointed at, by names that stay when lines move: `evidence[register].clauses`, or a line's words. Empty for a file as a whole. */
  readonly place: string;
  /** What the words fill in. */
  readonly args: Args;
  /** The words that stand at the place, where a diagnostic is known by them. */
  readonly words?: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** What to do. */
  readonly help: string;
  /** The lines around it with a marker under the span. Empty where the file could not be read. */
  readonly frame: string;
}
