import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";

/** What the annex says about one practice, as plain text. */
export function assessmentText(result: Result, index = 0): string {
  const practice = documentView(result).practices[index];
  if (practice === undefined) throw new Error("no such practice");
  return plainText(practice.assessment);
}

/** What the annex says about the judgement on one practice, as plain text, behind whose assessment it is. */
export function judgementText(result: Result, index = 0): string {
  const { practices, label } = documentView(result);
  const practice = practices[index];
  if (practice === undefined) throw new Error("no such practice");
  return plainText(practice.judgement)
    .replace(`${/[.:]$/.test(label) ? label : `${label}:`} `, "")
    .replace("Not yet judged. ", "");
}
