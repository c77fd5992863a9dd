import type { WrittenCheck } from "../../gate/rules/own/checks.ts";
import { titleOf } from "../../gate/rules/own/checks.ts";
import { type Entry, lastOf } from "./entry.ts";
import type { Passage } from "./sheet.ts";

/** The checks that configurations bring, in the words of those configurations. */
export function ownCheckEntries(checks: readonly WrittenCheck[]): readonly Entry[] {
  return checks.map(({ check, config }) => ({
    id: check.code,
    title: `${check.code}: ${titleOf(check)}`,
    names: [lastOf(check.code)],
    brief: `a check that ${config} brings. ${titleOf(check)}.`,
    passages: () => passages({ check, config }),
  }));
}

function passages({ check: { code, severity, message, why, help, needs, forbids }, config }: WrittenCheck): readonly Passage[] {
  const where = forbids?.fields === undefined ? "anywhere in the files of an assessment" : `under ${forbids.fields.join(", ")}`;
  const level = needs?.verification === undefined ? "" : `, which counts at least as ${needs.verification}`;
  const asks = [
    ...(needs === undefined ? [] : [`Each of ${needs.clauses.join(", ")} must have an item of the kind ${needs.kinds.join(" or ")}${level}.`]),
    ...(forbids === undefined
      ? []
      : [`${forbids.texts.map((text) => `‘${text}’`).join(", ")} must not be written ${where}${forbids.whole_words === true ? ", as whole words" : ""}.`]),
  ];
  return [
    { heading: "What it asks", paragraphs: asks },
    { heading: "What it says", paragraphs: [message] },
    { heading: "Why it matters", paragraphs: [why ?? `${config} asks for it.`] },
    ...(help === undefined ? [] : [{ heading: "What to do", paragraphs: [help] }]),
    { heading: "How grave it is", paragraphs: [severity] },
    { heading: "Where it stands", paragraphs: [`It is no check of t6's: ${config} brings it. t6 check says where ${code} was raised.`] },
  ];
}
