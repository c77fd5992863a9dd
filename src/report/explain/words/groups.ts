import { askGroups } from "./asks.ts";
import { carriedGroups } from "./carried.ts";
import { catalogueGroups } from "./catalogue.ts";
import { causes } from "./causes.ts";
import { checkGroups } from "./check.ts";
import { checkingGroups } from "./checking.ts";
import { comparingGroups } from "./comparing.ts";
import { corrections } from "./corrections.ts";
import { dataGroups } from "./data.ts";
import { documentGroups } from "./documents.ts";
import { evidenceGroups } from "./evidence.ts";
import { judgementGroups } from "./judgement.ts";
import { kinds } from "./kinds.ts";
import { laterGroups } from "./later.ts";
import { linkReasons } from "./link-reasons.ts";
import type { Group } from "./meaning.ts";
import { nextGroups } from "./next.ts";
import { profileGroups } from "./profile.ts";
import { registerGroups } from "./register.ts";
import { stateGroups } from "./states.ts";

/** Every closed set of values that can stand in a file or an output, in the order in which somebody meets them. */
export const groups: readonly Group[] = [
  kinds,
  ...evidenceGroups,
  ...checkingGroups,
  ...profileGroups,
  ...dataGroups,
  ...catalogueGroups,
  ...stateGroups,
  ...judgementGroups,
  ...askGroups,
  corrections,
  ...documentGroups,
  ...checkGroups,
  ...comparingGroups,
  causes,
  ...laterGroups,
  ...nextGroups,
  linkReasons,
  ...registerGroups,
  ...carriedGroups,
];
