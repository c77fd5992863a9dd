/** Wrong use, configuration, or input or output that cannot be opened: told in one plain sentence, and the run ends with exit code 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
