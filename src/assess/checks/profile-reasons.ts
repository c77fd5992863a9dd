import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** An assurance profile that nobody gives reasons for. Where it asks for the least, a careful reader would object. */
export function profileReasons({ assessment, profile }: Decision): Problem[] {
  const { file, data } = assessment.head;
  if (data.profile.reasons !== undefined) return [];
  const code = profile === "basic" ? "assessment/least-profile-without-reasons" : "assessment/profile-without-reasons";
  return [raise(code, { profile }, { file, pointer: ["profile"] }, "key")];
}
