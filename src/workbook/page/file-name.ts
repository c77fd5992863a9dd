import type { Desk } from "../model/desk.ts";

/** What a file is called that holds the assessment, without its ending: as its folder is. */
export function fileName({ open: { folder } }: Desk): string {
  const own = folder.slice(folder.lastIndexOf("/") + 1);
  return own === "." || own === "" ? "assessment" : own;
}
