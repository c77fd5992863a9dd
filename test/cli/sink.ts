import type { ProcessSink } from "../../src/cli/host.ts";

/** A stream of a process that is kept instead of being written. */
export function sinkTo(add: (content: string | Uint8Array) => void, isTerminal = false, columns?: number): ProcessSink {
  return { show: add, pass: add, isTerminal: () => isTerminal, columns: () => columns };
}
