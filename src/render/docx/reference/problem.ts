/** Why a reference file cannot be used, in one sentence. */
export class ReferenceProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ReferenceProblem";
  }
}
