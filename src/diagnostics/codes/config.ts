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
    remedy: "Write the id as the catalogue has it. A clause is not a practice.",
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
  "config/severity-unknown-code": {
    severity: "error",
    title: "A severity for a code that does not exist",
    message: "There is no diagnostic ‘{code}’.",
    why: "What was to be graver or less grave stays as it is, and the gate is another than somebody believes.",
    help: "[Did you mean ‘{suggestion}’? ]Write the code as t6 check prints it. A condition of the gate has no severity: ask for less of it, or waive it.",
    means: "An entry under ‘severity’ says how grave diagnostics of some codes are. The code given here is not that of a diagnostic.",
    remedy: "Copy the code from the output of t6 check, where it stands behind “t6 explain”. t6 explain diagnostics lists all of them.",
  },
  "config/severity-not-lowerable": {
    severity: "error",
    title: "Making less grave what nobody can approve",
    message: "{code} is {own} and cannot be made less grave.",
    why: "It says that something was not read or not understood, and nobody can approve what nobody has seen.",
    help: "Delete it here, and put right what t6 check says about it. It can be made graver, not less grave.",
    means:
      "A file that cannot be read leaves a practice unknown, and unknown is neither good nor bad. What says so keeps its severity, as does what is wrong with waivers, with the baseline and with t6.config.yaml: the same codes cannot be waived.",
    remedy: "Take the code out of the entry, and put right the file that it is about.",
  },
  "config/severity-no-reason": {
    severity: "error",
    title: "Less grave without a reason",
    message: "{code} is {own}; this {does} and gives no reason.",
    why: "A check that is switched off without a reason stays off after everybody has forgotten why.",
    help: "Add ‘reason:’ with a sentence to the entry. Every output prints it.",
    means: "Whoever makes a kind of diagnostic less grave, or switches it off, says why, beside it. Until there is a reason it has no effect.",
    remedy: "Write the reason. Where only one thing is to stand, and only for a time, write a waiver instead: it has a name and an end.",
  },
  "config/severity-nowhere": {
    severity: "warning",
    title: "A severity for folders that are not there",
    message: "There is no assessment in the folders that ‘{pattern}’ names.",
    why: "Either the folder has another name now, and what was said of it does not hold there; or it is gone, and the next one of that name would be graded so unseen.",
    help: "Put the pattern right, or delete it.",
    means:
      "Under ‘paths’ an entry names the folders in which it holds, as patterns from the folder of its t6.config.yaml. This pattern names none in which there is an assessment.",
    remedy:
      "‘surveys’ names the folder beside t6.config.yaml with all that is below it, ‘**/surveys’ every folder of that name. Correct the pattern, or delete it.",
  },
  "config/severity-unused": {
    severity: "note",
    title: "A severity that nothing needs",
    message: "There is no {code} here; this {does}.",
    why: "The next one of its kind would be let stand without anybody having looked at it.",
    help: "If it is not needed any more, delete it here.",
    means: "An entry under ‘severity’ makes diagnostics of some codes less grave, and there are none of this code where it holds.",
    remedy:
      "Delete the code. If it is a rule of your house that holds whether or not there is anything of the kind, leave it: this is a note and nothing more.",
  },
  "config/check-code-taken": {
    severity: "error",
    title: "A check under a prefix of t6",
    message: "‘{code}’ begins with {prefix}/, which is t6's own.",
    why: "A reader would take it for a check of t6, and a later version may have one of that name.",
    help: "Choose a prefix of your own, such as the short name of your body.",
    means:
      "A check that a configuration brings has a code of its own: a prefix, a slash and a name. The prefixes of t6's diagnostics, conditions and rules are taken. The check is not made.",
    remedy: "Give it another prefix, and change waivers and severities that name it.",
  },
  "config/check-code-twice": {
    severity: "error",
    title: "Two checks under one code",
    message: "There is another check under the code ‘{code}’.",
    why: "Only the first is made, and a waiver or a reader cannot tell which is meant.",
    help: "Give this one another code, or delete it.",
    means: "Every check that is in force has a code of its own: in this configuration, in those that it extends and in those above it.",
    remedy: "Look for the code in the configurations that t6 check --print-config names.",
  },
  "config/check-asks-nothing": {
    severity: "error",
    title: "A check that asks nothing",
    message: "{code} says neither what is needed nor what must not be written.",
    why: "It can never find anything, so the gate is weaker than it looks.",
    help: "Add ‘needs:’ with clauses and kinds, or ‘forbids:’ with texts.",
    means: "A check that a configuration brings asks for an item of some kind, or forbids a text, or both. This one does neither.",
    remedy: "Say what it is to look for, or delete it.",
  },
  "config/check-unknown-clause": {
    severity: "error",
    title: "A check for a clause that is not in the catalogue",
    message: "{code} needs something of ‘{clause}’, and there is no such clause.",
    why: "What is needed there is asked of nothing, so the gate is weaker than it looks.",
    help: "[Did you mean ‘{suggestion}’? ]Write the id of a clause as the catalogue has it.",
    means: "A check that a configuration brings names clauses by their ids. This id is not in the catalogue that is assessed against.",
    remedy: "t6 explain lists the clauses. A practice is not a clause.",
  },
  "config/check-unknown-field": {
    severity: "error",
    title: "A check of a field that no file has",
    message: "{code} looks at ‘{field}’, and no file of an assessment has such a field.",
    why: "What must not be written there is looked for nowhere, so the gate is weaker than it looks.",
    help: "[Did you mean ‘{suggestion}’? ]Write the key as it stands before the colon in the file, or leave ‘fields’ out to look everywhere.",
    means: "Under ‘fields’ a check names the keys under which a text must not be written, such as statement. No file of an assessment can have this one.",
    remedy: "Copy the key from a file. t6 explain says of each what it is.",
  },
  "config/not-taken-over": {
    severity: "warning",
    title: "What is not taken over from a configuration",
    message: "‘{what}’ of {base} is not taken over here.",
    why: "Folders that are left out, waivers and a baseline are about the place where they are written: elsewhere they would let stand what nobody looked at.",
    help: "Move it out of {base}, or write here what is meant here.",
    means:
      "With ‘extends’ a configuration takes over what others ask: fail_on, max_warnings, gate, severity, checks, limits, nested, catalogue and templates. ‘exclude’, ‘waivers’ and ‘baseline’ count only in the configuration in which they are written.",
    remedy: "Keep what several configurations share in a file of its own, without exclude, waivers and baseline, and let each say those for itself.",
  },
  "config/nested": {
    severity: "warning",
    title: "A nested configuration that would loosen the gate",
    message: "‘{what}’ does not count here, because {outer} is in force here too.",
    why: "A configuration above binds what is below it: one that is nested may ask for more, and may let nothing stand that the outer one does not.",
    help: "Move it into {outer}; or, if folders below may go by configurations of their own, write ‘nested: replace’ there.",
    means:
      "Where a configuration has another one above it, both are in force, unless the outer one says ‘nested: replace’. Which catalogue is assessed against, which folders are left out, which diagnostics are less grave, waived or in the baseline is then said by the outermost one alone. What is said here has no effect.",
    remedy:
      "Move the entry into the outer configuration, where paths are relative to its own folder. Where each folder is to answer for itself, whoever answers for the outer one can write ‘nested: replace’ into it.",
  },
  "baseline/outdated": {
    severity: "note",
    title: "A baseline that holds what is gone",
    message: "This baseline holds {count} that {are} no longer there, this one first.",
    why: "If the same thing comes back, the baseline would hide it again.",
    help: "Run: t6 baseline write --prune. It takes out what is gone and adds nothing.[ Has the folder {folder} another name now? Then add --moved {folder}=NEW, and what is frozen goes with it.]",
    means:
      "A baseline holds the diagnostics and the conditions of the gate that were there before the gate was. Some have been put right since. Taking them out makes the gate a little stricter with every mistake that is put right.",
    remedy: "Run t6 baseline write --prune on the folder, and commit the file.",
  },
} as const satisfies Record<string, Words>;
