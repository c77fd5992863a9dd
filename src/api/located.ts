import type { Diagnostic, Problem } from "../diagnostics/problem.ts";

/** Words and locates problems in files whose texts are at hand. What knows positions is loaded only when there are any. */
export async function located(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  display: (file: string) => string,
): Promise<readonly Diagnostic[]> {
  if (problems.length === 0) return [];
  const { createPositions, locate } = await import("./positions.ts");
  return locate(problems, createPositions(texts), display);
}
