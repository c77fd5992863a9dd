import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import type { Parsed } from "../source/parse.ts";

/**
 * Words and locates problems. The reader that knows positions is loaded only when there are any.
 * @param parsed files that it has read already
 */
export async function located(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  display: (file: string) => string,
  parsed?: ReadonlyMap<string, Parsed>,
): Promise<readonly Diagnostic[]> {
  if (problems.length === 0) return [];
  const { locate } = await import("./positions.ts");
  return locate(problems, texts, display, parsed);
}
