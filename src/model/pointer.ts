/** The way to a value inside a file's data: keys and 0-based indices, from the outside in. */
export type Pointer = readonly (string | number)[];

/** A place in a file's data. Its line and column are looked up only when something has to point at it. */
export interface Spot {
  /** The file, relative to the assessment's folder, with forward slashes. */
  readonly file: string;
  readonly pointer: Pointer;
}
