/** Why something that came back cannot be recorded as it stands there: a sentence or two, which say where. */
export interface Fault {
  readonly line: number;
  readonly text: string;
}
