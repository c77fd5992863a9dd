declare const mark: unique symbol;

/** The code of a check that a configuration brings, such as dfe/share-register. */
export type OwnCode = string & { readonly [mark]: true };

/** Where a check comes from that a configuration brings. */
export interface Origin {
  /** The configuration, as it is printed. */
  readonly config: string;
  /** What it checks, in a few words. */
  readonly title: string;
}
