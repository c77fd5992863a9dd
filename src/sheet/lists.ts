import { groups } from "../report/explain/words/groups.ts";
import type { List } from "./model.ts";

/** A list of the values of a group that t6 explain knows, by the words that documents have for them. */
function listOf(group: string, without: readonly string[] = []): List {
  const { values, labels } = groups.find(({ id }) => id === group) ?? { values: {} };
  const choices = Object.keys(values)
    .filter((value) => !without.includes(value))
    .map((value) => ({ value, words: (labels as Readonly<Record<string, string>> | undefined)?.[value] || value.replaceAll("_", " ") }));
  return { id: group, choices };
}

const withAlso = ({ id, choices }: List, also: Readonly<Record<string, string>>): List => ({
  id,
  choices: choices.map((one) => {
    const word = also[String(one.value)];
    return word === undefined ? one : { ...one, also: word };
  }),
});

/** Everything that is chosen from a list. */
export const lists = {
  kind: listOf("kind"),
  state: listOf("state"),
  /** The same, and that there is none: no state of a thing, but what somebody has to be able to say. */
  stateOrNone: { ...listOf("state"), choices: [...listOf("state").choices, { value: "absent", words: "there is none" }] },
  stance: withAlso(listOf("stance"), { supports: "for", contradicts: "against" }),
  severity: listOf("severity"),
  saidBy: listOf("said_by"),
  level: listOf("verification"),
  role: listOf("checker"),
  access: listOf("access"),
  audience: listOf("audience"),
  ask: listOf("ask"),
  outcome: listOf("outcome"),
  // That an ask is overdue follows from its date: nobody writes it down.
  status: listOf("status", ["overdue"]),
  sensitivity: listOf("sensitivity"),
  publicInterest: listOf("public_interest"),
  assessor: listOf("assessor"),
  collectedBy: listOf("collected_by"),
  yesNo: {
    id: "yes_no",
    choices: [
      { value: true, words: "yes" },
      { value: false, words: "no" },
    ],
  },
  takeAway: { id: "take_away", choices: [{ value: true, words: "take away" }] },
  yes: { id: "yes", choices: [{ value: true, words: "yes" }] },
} as const satisfies Readonly<Record<string, List>>;
