import type { RegisterDiff } from "../model/generated/schemas.ts";
import { compareRegisters } from "../register/diff.ts";
import { diffDocument } from "../report/register/diff.ts";
import type { OpenedRegister } from "./register.ts";
import { version } from "./version.ts";

/** What is different between two editions of a register, as one document. */
export const diffRegisters = (old: OpenedRegister & { readonly file: string }, now: OpenedRegister & { readonly file: string }): RegisterDiff =>
  diffDocument(old, now, compareRegisters(old.register, now.register, { old: old.hiddenNames, now: now.hiddenNames }), version);
