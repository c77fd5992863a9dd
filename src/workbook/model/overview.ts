import type { Result } from "../../model/generated/schemas.ts";
import { toldNext } from "../../next/told.ts";
import { documentView } from "../../view/document.ts";
import type { DocumentView } from "../../view/shape.ts";

const views = new WeakMap<Result, DocumentView>();

/** A result as the documents word it, with what is internal in it: who fills in an assessment sees all of it. */
export function viewOf(result: Result): DocumentView {
  const view = views.get(result) ?? documentView(result, { audience: "internal" });
  views.set(result, view);
  return view;
}

/** What to do, the first thing at the top, as t6 next tells it. */
export const stepsOf = (result: Result) => toldNext(result);
