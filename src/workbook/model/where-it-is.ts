import { type Desk, unsavedIn } from "./desk.ts";

/** Where the files of a page go, beside the page itself. */
export interface Home {
  /** A folder on this machine that the browser lets the page write to, by its name. */
  readonly folder?: string | undefined;
  /** Whether what is changed is written to a folder at once. */
  readonly isConnected: boolean;
}

/**
 * Where something is that was just done to the files, to follow what is told of it: whoever takes a page for a place on the disk loses it. Nothing is
 * said where the files are as they were last saved, or were read from elsewhere.
 */
export function whereItIs(before: Desk | undefined, next: Desk | undefined, { folder, isConnected }: Home): string {
  if (before === undefined || next === undefined || next.saved !== before.saved || next.open.files === before.open.files) return "";
  if (unsavedIn(next).length === 0) return " With that, all is as it was last saved.";
  if (isConnected) return " That is in this page, and is written to the folder at once.";
  return folder === undefined
    ? " That is in this page, and nowhere else until you save."
    : ` That is in this page, and in the folder ‘${folder}’ once you save.`;
}
