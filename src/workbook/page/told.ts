/** What was just done, told once at the top of the next page. */
export interface Notice {
  readonly text: string;
  /** What it made out of date, by the ids of what was judged. */
  readonly lapsed?: readonly string[];
}

/** How the page stands with the folder that it is connected to. */
export type Connection =
  | { readonly state: "together" }
  /** A file is broken there, or the program that serves the folder has ended. */
  | { readonly state: "apart"; readonly told: string }
  /** The same file was changed here and there. */
  | { readonly state: "conflict"; readonly names: readonly string[] };
