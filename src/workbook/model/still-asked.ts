import { valueAt, withValue } from "../../sheet/fields/make.ts";
import type { Data, Draft } from "./draft.ts";
import { isChecked } from "./evidence-steps.ts";

/** Fields that a form shows after some answers only. */
interface Following {
  readonly fields: readonly string[];
  readonly areAsked: (data: Data) => boolean;
}

const following: Readonly<Partial<Record<Draft["what"], readonly Following[]>>> = {
  evidence: [
    { fields: ["speaker"], areAsked: ({ said_by }) => said_by !== "producer" },
    { fields: ["severity", "closed"], areAsked: ({ stance }) => stance === "contradicts" },
    { fields: ["verification.by", "verification.on", "verification.in"], areAsked: (data) => isChecked(valueAt(data, ["verification", "level"])) },
  ],
  ask: [{ fields: ["superseded_by"], areAsked: ({ status }) => status === "superseded" }],
};

/**
 * What was typed, without the answers to questions that are no longer asked: nobody sees them to take them away, and beside the new answer they say what
 * nobody means. What the files have said all along stays, whatever a form would show.
 */
export function stillAsked(what: Draft["what"], data: Data, before: Data | undefined): Data {
  const gone = (following[what] ?? []).filter(({ areAsked }) => !areAsked(data) && (before === undefined || areAsked(before)));
  return gone
    .flatMap(({ fields }) => fields)
    .map((field) => field.split("."))
    .filter((path) => valueAt(data, path) !== undefined)
    .reduce<Data>((so, path) => withValue(so, path, undefined), data);
}
