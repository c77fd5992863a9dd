import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** Lines shown before and after what changes. */
const context = 3;

/**
 * The difference between two versions of a file, as `git apply` takes it in the folder in which it was made. A file that is not there yet
 * comes from nowhere; one outside of that folder is called as it was named, because git would refuse it under any name.
 */
export function patch(path: string, before: string | undefined, after: string): string {
  const isBelow = !/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(path);
  const named = (side: string) => (isBelow ? `${side}/${path}` : path);
  const old = before === undefined ? "/dev/null" : named("a");
  return createTwoFilesPatch(old, named("b"), before ?? "", after, "", "", { context, headerOptions: FILE_HEADERS_ONLY });
}
