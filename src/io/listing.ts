/** Something in a folder, as Node lists it. */
export interface Entry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** Folders and what is in them, on a disk or anywhere else. */
export interface Tree {
  /** What is in a folder. Throws where it cannot be opened. */
  readonly entries: (at: string) => readonly Entry[];
  /** The place of something in a folder. */
  readonly below: (at: string, name: string) => string;
  /** Whether a link leads to a folder. */
  readonly leadsToFolder: (link: string) => boolean;
  /** Whether a link to a file leads out of the tree. */
  readonly leadsOut: (link: string) => boolean;
  /** The first so many bytes of a file as text; nothing where it cannot be opened. */
  readonly beginning: (file: string, bytes: number) => string;
}
