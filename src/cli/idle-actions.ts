import type { Actions } from "./actions.ts";

const idle = async () => {};

/** Actions that do nothing, for those who only want to know what there is. */
export const idleActions: Actions = Object.freeze({
  init: idle,
  addEvidence: idle,
  addAsk: idle,
  addSource: idle,
  addJudgement: idle,
  check: idle,
  score: idle,
  next: idle,
  portfolio: idle,
  report: idle,
  diff: idle,
  compare: idle,
  explain: idle,
  fix: idle,
  askExport: idle,
  askImport: idle,
  sheetExport: idle,
  sheetImport: idle,
  registerCheck: idle,
  registerMap: idle,
  registerPage: idle,
  registerEvidence: idle,
  registerDiff: idle,
  links: idle,
  forecast: idle,
  baseline: idle,
  upgrade: idle,
  schema: idle,
  workbook: idle,
  open: idle,
  merge: idle,
  completion: idle,
});
