import type { DocumentOptions } from "../api/types.ts";
import { readAsset } from "../io/assets.ts";
import type { Result } from "../model/generated/schemas.ts";
import { documentView } from "../view/document.ts";
import { requestFormOf } from "../workbook/model/request-form.ts";
import { withData } from "../workbook/model/shell.ts";

/** The request as one page that is filled in: its questions, and nothing of what was decided. */
export function requestForm(result: Result, { audience }: DocumentOptions): string {
  const view = documentView(result, audience === undefined ? {} : { audience });
  return withData(readAsset("dist/request-form.html"), requestFormOf(view));
}
