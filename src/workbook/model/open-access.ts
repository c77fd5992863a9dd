import type { Decision } from "../../model/decision.ts";

/** The documents of which nobody says who can open them: neither they themselves, nor the evidence that rests on them. */
export function withoutAccess({ assessment, evidence }: Decision): readonly { readonly id: string; readonly title: string }[] {
  const resting = new Set(evidence.map(({ item }) => item.source));
  return (assessment.head.data.sources ?? []).filter(({ id, access }) => access === undefined && !resting.has(id));
}
