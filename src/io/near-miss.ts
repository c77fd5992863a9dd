import { distance } from "fastest-levenshtein";
import { practiceId } from "../model/practice-name.ts";
import { folded } from "./folded-name.ts";

/** A name that is nearly one of those that t6 reads. */
export interface NearMiss {
  /** The name that would be read. */
  readonly instead: string;
}

/** Names of the files that say how t6 is run. */
const ownNames: readonly string[] = ["t6.config.yaml", "t6.config.yml", "t6.baseline.yaml"];

/** Whether a name is that of a file which says how t6 is run. */
export const isOwnName = (name: string): boolean => ownNames.includes(name);

/** The name of a practice's file when it is as it should be. */
const practiceName = new RegExp(`^${practiceId}\\.ya?ml$`);

const yamlName = /\.ya?ml$/;

/** What editors and version control leave beside a file. It counts for nothing while the file itself is there. */
const spare = /(?:~|\.(?:bak|orig|rej|old|save|tmp|sw[a-z]|base|backup|local|remote)\d*)$/;

/** What programs put behind a name, once or several times. */
const added = /(?:~|\(\d+\)|\.(?:txt|bak|orig|rej|old|save|tmp|base|backup|local|remote|download|part)\d*)+$/;

/** The lock of an editor, which holds nothing. */
const lock = /^\.#/;

/** What an editor keeps of a file while it is open. Where the file itself is not there, it is all that there is. */
const held = /^(?:#(.+)#|\.?(.+)\.sw[a-z])$/;

/**
 * The name that a file in a folder was probably meant to have, where t6 does not read it because of its name: `asks.YAML`,
 * `assessment.yaml.txt`, `.T6.1.yaml`, `t6_config.yaml`. Undefined for names that are read, and for those that are nothing like ours.
 * @param names everything that is in the folder
 * @param isAssessment whether the folder is an assessment: there every YAML file is read, whatever it is called
 */
export function nearMiss(name: string, names: ReadonlySet<string>, isAssessment: boolean): NearMiss | undefined {
  if (isFileName(name) || lock.test(name)) return undefined;
  const [, saved, swapped] = held.exec(name) ?? [];
  const original = saved ?? swapped;
  if (original !== undefined && names.has(original)) return undefined;
  const instead = original !== undefined && isFileName(original) ? original : meantName(original ?? name, isAssessment);
  if (instead === undefined || instead === name) return undefined;
  // Beside the file itself a copy that an editor made is litter, and no evidence.
  if (spare.test(name.toLowerCase()) && names.has(instead)) return undefined;
  return { instead };
}

/** Whether a name is one of an assessment's files as it is: a folder or a device of that name is in the place of the file. */
export function isFileName(name: string): boolean {
  return isOwnName(name) || /^(?:assessment|asks)\.ya?ml$/.test(name) || practiceName.test(name);
}

function meantName(name: string, isAssessment: boolean): string | undefined {
  const plain = folded(name);
  const own = /^\.?t6[._-]?(config|conf|cfg|baseline)(?:uration)?(.*)$/.exec(plain);
  if (own !== null && (isEnding(own[2] ?? "") || isOtherForm(own[2] ?? ""))) return own[1] === "baseline" ? "t6.baseline.yaml" : "t6.config.yaml";
  const isRead = isAssessment && yamlName.test(name) && !name.startsWith(".");
  if (isRead) return undefined;
  const [, letters = "", numbers, behind = ""] = /^\.?([a-z]{0,12}[-_]?)(\d+[._-]\d+)(.*)$/.exec(plain) ?? [];
  // A letter before them makes numbers the id of a practice, unless it is that of a version. Other numbers may be anything outside of an assessment.
  const isTelling = isAssessment || /^[a-uw-z]$/.test(letters);
  if (numbers !== undefined && (isEnding(behind, !isTelling) || (isTelling && isOtherForm(behind)))) {
    const at = letters.length === 1 ? -1 : name.toLowerCase().indexOf(`${letters}${numbers}`);
    const called = at === -1 ? letters.toUpperCase() : name.slice(at, at + letters.length);
    return isFileName(name) ? name : `${called}${numbers.replace(/[_-]/, ".")}.yaml`;
  }
  const [, word = "", rest = ""] = /^\.?([a-z]+)(.*)$/.exec(plain) ?? [];
  if ((word === "asks" || word === "ask") && isEnding(rest, word === "ask")) return /^asks\.ya?ml$/.test(name) ? name : "asks.yaml";
  if (isNearly(word, "assessment", 2) && isEnding(rest, word !== "assessment")) return /^assessment\.ya?ml$/.test(name) ? name : "assessment.yaml";
  // In an assessment a file may be called as one likes, so anything that was to end in .yaml was to be read.
  const stem = isAssessment ? /^(.+)\.ya?ml/i.exec(name.normalize("NFKC"))?.[1] : undefined;
  return stem === undefined ? undefined : `${stem.replace(/^\.+/, "").trim()}.yaml`;
}

/**
 * Whether what stands behind a name of ours is an ending that was to be .yaml: that itself, with something more behind it, misspelt, or
 * none where the name alone is telling.
 */
function isEnding(ending: string, hasToBeYaml = false): boolean {
  const bare = ending.replace(added, "");
  if (/^[.,_-]?ya?ml/.test(bare)) return true;
  const [, word] = /^[.,_-]([a-z0-9]+)$/.exec(bare) ?? [];
  if (word?.startsWith("y") && (isNearly(word, "yaml", 1) || isNearly(word, "yml", 1) || word === "ymal" || word === "yalm")) return true;
  return !hasToBeYaml && (bare === "" || bare === ".");
}

/** Whether what stands behind a name is the ending of what other programs write the same data in. */
function isOtherForm(ending: string): boolean {
  return /^\.(?:json[5c]?|toml)$/.test(ending.replace(added, ""));
}

/** Whether two words differ by so many letters at most. Long words are not compared: none of ours is. */
function isNearly(word: string, wanted: string, most: number): boolean {
  return Math.abs(word.length - wanted.length) <= most && distance(word, wanted) <= most;
}
