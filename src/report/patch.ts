import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** Lines shown before and after what changes. */
const context = 3;

/** The difference between two versions of a file, as `diff -u` writes it and `patch -p0` reads it. A file that is not there yet comes from nowhere. */
export function patch(path: string, before: string | undefined, after: string): string {
  return createTwoFilesPatch(before === undefined ? "/dev/null" : path, path, before ?? "", after, "", "", { context, headerOptions: FILE_HEADERS_ONLY });
}
