import { mostOfOwnCheck } from "../model/profile.ts";
import { type Fixer, replaced } from "./context.ts";

/** A check of the producer's own that claims more: the level becomes what it counts as already, so nothing is decided differently. */
export const ownCheck: Fixer = (one) => replaced(one, mostOfOwnCheck);
