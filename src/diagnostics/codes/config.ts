import type { Words } from "../words.ts";

/** Mistakes in t6.config.yaml and in the baseline that are not of their form. */
export const configCodes = {
  "config/unknown-practice": {
    severity: "error",
    title: "A gate for a practice that is not in the catalogue",
    message: "There is no practice ‘{practice}’.",
    why: "What the gate was to ask of it is asked of nothing, so the gate is weaker than it looks.",
    help: "[Did you mean ‘{suggestion}’? ]The practices are {known}.",
    means: "The gate may ask more or less of single practices, which it names by their ids. The practice named here is not in the catalogue.",
    remedy: "Write the id as the catalogue has it, such as T6.4. A clause, such as T6.4a, is not a practice.",
  },
  "config/practice-twice": {
    severity: "error",
    title: "Two gates for one practice",
    message: "The gate speaks of {practice} a second time.",
    why: "Only the first entry counts, and a reader cannot tell which was meant.",
    help: "Join the two entries, and delete this one.",
    means: "What the gate asks of a practice stands in one entry.",
    remedy: "Decide which of the two is right, and keep that.",
  },
  "config/excludes-nothing": {
    severity: "warning",
    title: "An exclude that leaves nothing out",
    message: "‘{pattern}’ leaves nothing out.",
    why: "Either the folder has another name now, and is checked; or it is gone, and the next one of that name would be left out unseen.",
    help: "Put the pattern right, or delete it.",
    means: "Each pattern under ‘exclude’ is to name folders in which there is something that t6 would look at. This one names none.",
    remedy:
      "A pattern is relative to its t6.config.yaml: ‘drafts’ names the folder beside it, ‘**/drafts’ every folder of that name. Correct it, or delete it.",
  },
  "config/nested": {
    severity: "warning",
    title: "A nested configuration that would loosen the gate",
    message: "‘{what}’ does not count here, because {outer} is in force here too.",
    why: "A configuration above binds what is below it: one that is nested may ask for more, and may let nothing stand that the outer one does not.",
    help: "Move it into {outer}; or, if folders below may go by configurations of their own, write ‘nested: replace’ there.",
    means:
      "Where a configuration has another one above it, both are in force, unless the outer one says ‘nested: replace’. Which catalogue is assessed against, which folders are left out, which diagnostics are waived or in the baseline is then said by the outermost one alone. What is said here has no effect.",
    remedy:
      "Move the entry into the outer configuration, where paths are relative to its own folder. Where each folder is to answer for itself, whoever answers for the outer one can write ‘nested: replace’ into it.",
  },
  "baseline/outdated": {
    severity: "note",
    title: "A baseline that holds what is gone",
    message: "This baseline holds {count} that {are} no longer there, this one first.",
    why: "If the same thing comes back, the baseline would hide it again.",
    help: "Run: t6 baseline write --prune. It takes out what is gone and adds nothing.",
    means:
      "A baseline holds the diagnostics that were there before the gate was. Some have been put right since. Taking them out makes the gate a little stricter with every mistake that is put right.",
    remedy: "Run t6 baseline write --prune on the folder, and commit the file.",
  },
} as const satisfies Record<string, Words>;
