import type { Divergence } from "../../model/generated/schemas.ts";
import { divergenceWords } from "./labels.ts";

/** How what somebody read out of what was published and the position relate, as the start of a sentence. */
export const readingDiffers: Readonly<Record<Divergence["kind"], string>> = Object.freeze({
  ...divergenceWords,
  more_favourable: "What is read there is more favourable than this test",
  stricter: "What is read there is stricter than this test",
});

/** That a conclusion was not drawn on a practice by itself. {who}, {reader}, {whose}, {conclusion}, {outcome}, {readers} and {practices} are filled in. */
export const readWords = Object.freeze({
  said: "What was published draws no conclusion on this practice alone. {reader} reads from what {who} concluded that {whose} arrangements {conclusion}",
  label: "As {reader} reads it:",
  nobody: "it",
  retrospect: ", as {reader} reads it",
  cell: "{outcome} (as read)",
  note: "“As read”: what was published does not say it of this practice alone; {readers} {read} it there.",
  above: "What is recorded on {practices} alone is read from the letter by {readers}.",
  mark: " (as {reader} reads it)",
});
