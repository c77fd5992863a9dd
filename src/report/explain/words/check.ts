import type { ConfigFile, ReportedDiagnostic, ReportedWaiver, SeveritySetting } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

type Gravity = SeveritySetting["severity"];

const gravities: Group<Gravity> = Object.freeze({
  id: "diagnostic",
  one: "how grave a diagnostic is",
  about: "How grave a mistake in the files is. It says nothing about the producer.",
  keys: ["severity", "fail_on", "from", "to"],
  where: "Before every line of t6 check, and under ‘fail_on’ and ‘severity’ in t6.config.yaml.",
  values: {
    error: {
      means: "The record is wrong or incomplete. It fails the gate unless something else is asked.",
      example: "An item names a clause that does not exist.",
      counter: "The evidence is weak: that is for the finding, and no mistake in the record.",
    },
    warning: {
      means: "A careful reader would object.",
      example: "A SHOW clause rests on something the public cannot open.",
      counter: "A clause id that does not exist: an error.",
    },
    note: {
      means: "It is worth knowing, and may well be right as it is.",
      example: "An item that no clause uses.",
      counter: "A date that lies before what it is about: a reader would object.",
    },
    off: {
      means:
        "A configuration says, with a reason, that it does not count at the gate. It is left out of what is printed line by line, and counted in the summary.",
      example: "evidence/repeated-statement, where the surveys of one body share a privacy notice by design.",
      counter: "One statement that is repeated in one survey until it is rewritten: a waiver, with a name and an end.",
    },
  } satisfies Record<Gravity, Contrasted>,
});

const gated: Group<ReportedDiagnostic["gated"]> = Object.freeze({
  id: "gated",
  one: "whether a diagnostic counts at the gate",
  about: "What the gate does with one diagnostic. It is always shown.",
  keys: ["gated"],
  where: "Beside each diagnostic in the JSON of t6 check.",
  values: {
    counts: { means: "It counts, and fails the gate if it is grave enough.", example: "A new error." },
    waived: { means: "A named person let it stand until a day.", example: "A lapsed certificate, waived until the new one arrives in May." },
    baseline: { means: "It was there before the gate was, and is in the baseline.", example: "A warning of last year, frozen by t6 baseline write." },
    off: { means: "A configuration switches its code off where it is, for a reason.", example: "A repeated statement, in a repository where that is meant." },
  } satisfies Record<ReportedDiagnostic["gated"], Meaning>,
});

const waivers: Group<ReportedWaiver["state"]> = Object.freeze({
  id: "waiver",
  one: "what became of a waiver",
  about: "A waiver lets one thing stand at the gate for a time. It touches the exit code and nothing else.",
  keys: ["state"],
  where: "At the end of t6 check, and under ‘waivers’ in its JSON.",
  values: {
    used: { means: "It took something out of the gate.", example: "“Used once, in force until 31 May”." },
    unused: { means: "There was nothing for it to take out.", example: "The certificate was renewed. Take the waiver away." },
    elsewhere: { means: "It is about files that were not checked this time.", example: "Only one of two folders was checked, and it is about the other." },
    expired: { means: "Its last day is past. What it covered counts again.", example: "In force until 31 May, checked on 1 June." },
    not_yet: { means: "It is approved from a day that has not come.", example: "Approved on 1 June, checked on 31 May." },
    mistaken: { means: "There is a mistake in it, so it waives nothing.", example: "It runs for two years, and a waiver may run for one." },
  } satisfies Record<ReportedWaiver["state"], Meaning>,
});

const nesting: Group<NonNullable<ConfigFile["nested"]>> = Object.freeze({
  id: "nested",
  one: "what nested configurations may do",
  about: "What the configurations in folders below another one may do to the gate.",
  keys: ["nested"],
  where: "Under ‘nested’ in the outer t6.config.yaml.",
  values: {
    tighten: {
      means: "What the outer one asks stays in force. Each is asked by itself, so that a nested one can only ask for more.",
      example: "The root asks for ‘partly_shown’, the folder of one survey for ‘meets’: both have to be reached there.",
      counter: "A folder that is to answer for itself alone: for that the root has to say ‘replace’.",
    },
    replace: {
      means: "Where there is a nested one, it counts instead of the one that says this.",
      example: "A folder of several bodies, each with a configuration, waivers and a baseline of its own.",
      counter: "A repository whose root sets what all have to reach: a folder could then set less.",
    },
  } satisfies Record<NonNullable<ConfigFile["nested"]>, Contrasted>,
});

export const checkGroups: readonly Group[] = [gravities, gated, waivers, nesting];
