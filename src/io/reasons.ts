const reasons: Readonly<Record<string, string>> = Object.freeze({
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is a file and not a folder",
  EISDIR: "it is a folder",
  EACCES: "you do not have permission",
  EPERM: "you do not have permission",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "it is a link that leads to itself",
  EEXIST: "something else of that name is in the way",
});

/** Why the system refused, in plain words that end a sentence: "it cannot be read: …". */
export function reasonFor(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return reasons[code] ?? `the system says ${code}`;
}
