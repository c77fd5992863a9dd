/** Exit codes. They are part of the interface: see docs/cli.md. */
export const exit = Object.freeze({
  fine: 0,
  /** A gate failed, or the inputs have errors. */
  failed: 1,
  /** Wrong use, configuration, or input or output that cannot be opened. */
  refused: 2,
  /** A mistake in t6 itself. */
  bug: 3,
} as const);

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Of several outcomes the one to end with: what could not be opened or used says more than what was found. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return Math.max(exit.fine, ...codes) as ExitCode;
}
