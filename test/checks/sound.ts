import { describe } from "../../src/diagnostics/describe.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import type { Assessment } from "../../src/model/assessment.ts";

/** Whether there is something at the place that a problem points to. */
export function exists({ file, where }: Problem, { head, practices, asks }: Assessment): boolean {
  const data: unknown = [head, ...practices, ...(asks === undefined ? [] : [asks])].find((loaded) => loaded.file === file)?.data;
  if (!("pointer" in where)) return data !== undefined;
  return where.pointer.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data) !== undefined;
}

/** Whether a problem can be told in words, with nothing left to fill in. */
export function isWorded({ code, args }: Problem): boolean {
  const { message, help } = describe(code, args);
  return !/\{[a-z_]+\}|undefined| {2}|^ /.test(`${message} ${help}`);
}
