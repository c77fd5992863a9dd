/** What one id or value means, for somebody who writes no code. */
export interface Meaning {
  /** One or two short sentences. */
  readonly means: string;
  readonly example: string;
  /** What is easily taken for it and is not. */
  readonly counter?: string;
}

/** The same for what decides something: there one has to know what it is not. */
export interface Contrasted extends Meaning {
  readonly counter: string;
}

/** A closed set of values, each explained. The ids of the values are those of the group and of the value: `kind/record`. */
export interface Group<Value extends string = string> {
  readonly id: string;
  /** What one of the values is: “a kind of evidence”. */
  readonly one: string;
  /** What the values are for, in a sentence or two. */
  readonly about: string;
  /** The keys under which the values stand in files and outputs. */
  readonly keys: readonly string[];
  /** Where one meets them, as a sentence. */
  readonly where: string;
  readonly values: Readonly<Record<Value, Meaning>>;
  /** What documents call a value, where that is more than the value itself. */
  readonly labels?: Readonly<Record<Value, string>>;
}
