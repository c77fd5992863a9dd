import type { Diagnostic } from "../diagnostics/problem.ts";
import type { Opener } from "../links/observation.ts";
import type { Clean } from "../report/printable.ts";
import type { Asker } from "./ask/asker.ts";

/** What is known of a stream. */
export interface Sink {
  readonly isTerminal: () => boolean;
  /** How wide the terminal is, where there is one. */
  readonly columns: () => number | undefined;
}

/** The stream for products. At a terminal a text is cleaned before it is shown. */
interface Output extends Sink {
  readonly write: (content: string | Uint8Array) => void;
}

/** The stream for sentences, each of which is cleaned. */
interface Sentences extends Sink {
  readonly write: (text: string) => void;
  /** Writes text that is laid out in colours. */
  readonly painted: (text: string) => void;
}

/** One of the two streams that a process has. */
export interface ProcessSink extends Sink {
  /** Shows somebody a text that was cleaned. */
  readonly show: (text: Clean) => void;
  /** Passes a product on as it is, to a file or a program. */
  readonly pass: (content: string | Uint8Array) => void;
}

/** What a run has told on the standard error, for programs that asked for JSON. */
export interface Told {
  readonly refusals: string[];
  readonly diagnostics: Diagnostic[];
}

/** Tells somebody who waits at a terminal how far a run is: on lines of the standard error that go away again. */
export interface Progress {
  /** How many are done, of how many, and of what: “assessments”. */
  readonly tell: (done: number, of: number, what: string) => void;
  /** Whether no problem has been found so far. */
  readonly wantsProblem: () => boolean;
  /** What was found to be wrong: the first of it is told at once, the rest at the end. */
  readonly found: (diagnostics: readonly Diagnostic[]) => void;
}

/** What a command sees of the process it runs in. Tests give their own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The product: diagnostics, scorecards, documents. */
  readonly out: Output;
  /** Everything else: summaries, what was written, what went wrong. */
  readonly err: Sentences;
  /** What was told on the standard error so far. */
  readonly told?: Told;
  /** How t6 links opens addresses. The process that ships has none, which means: over the network, and only what is public. */
  readonly opener?: Opener;
  /** How somebody at a terminal is asked; undefined where nobody is there. */
  readonly asker?: () => Promise<Asker | undefined>;
  /** Until when something that listens goes on. The process that ships has none, which means: until it is told to end. */
  readonly until?: () => Promise<void>;
  /** A clock, in milliseconds: for how long somebody has been waiting. Without it, nobody is told. */
  readonly clock?: () => number;
  /** Where somebody who waits is told how far it is; undefined where nobody waits at a terminal. */
  readonly progress?: Progress;
}

/** What there is of a process before anything is cleaned: commands never see it. */
export type ProcessHost = Omit<Host, "out" | "err"> & { readonly out: ProcessSink; readonly err: ProcessSink };
