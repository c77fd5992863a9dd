/** Placeholder until the registry lands. */
export type Code = string;
