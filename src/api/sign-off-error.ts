import type { Code } from "../diagnostics/codes.ts";
import { describe } from "../diagnostics/describe.ts";
import type { Problem } from "../diagnostics/problem.ts";

/** One thing that keeps a document from being final. */
export interface Hindrance {
  readonly code: Code;
  /** The file, relative to the assessment's folder. */
  readonly file: string;
  readonly message: string;
  readonly help: string;
}

/** A final document was asked for, and something is missing in it or speaks against itself. `hindrances` says what. */
export class SignOffError extends Error {
  override readonly name = "SignOffError";
  readonly hindrances: readonly Hindrance[];
  /** The same as the checks raised it: for whoever has words of their own for it. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
    this.hindrances = problems.map(({ code, args, file }) => {
      const { message: wrong, help } = describe(code, args);
      return { code, file, message: wrong, help };
    });
  }
}
