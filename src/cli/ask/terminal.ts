import { autocompleteMultiselect, isCancel, log, multiselect, select, text } from "@clack/prompts";
import type { Choice } from "../../report/explain/words/choices.ts";
import { printable } from "../../report/printable.ts";
import { Refusal } from "../refusal.ts";
import type { Asker } from "./asker.ts";

/** As many things to choose as are shown at once; a longer list can be searched by typing. */
const mostShown = 12;

/** Questions go to the standard error, like everything that is not the product. */
const output = process.stderr;

/** What somebody chooses from, shown so that nothing of an input is an order to the terminal. */
const shown = (choices: readonly Choice<string>[]) =>
  choices.map(({ value, label, hint }) => ({ value, label: printable(label), ...(hint !== undefined && { hint: printable(hint) }) }));

/** Asks at the terminal. */
export const terminalAsker: Asker = {
  text: async ({ message, initial, hint, optional, problem }) => {
    const answer = await text({
      message: printable(optional === true ? `${message} (may be left empty)` : message),
      ...(initial !== undefined && { initialValue: initial }),
      ...(hint !== undefined && { placeholder: printable(hint) }),
      validate: (value) => {
        const typed = (value ?? "").trim();
        if (typed === "") return optional === true ? undefined : "Type something here, or press Ctrl-C to stop.";
        const wrong = problem?.(typed);
        return wrong === undefined ? undefined : printable(wrong);
      },
      output,
    });
    return String(answered(answer) ?? "").trim();
  },
  choose: async <Value extends string>({ message, choices, initial }: Parameters<Asker["choose"]>[0]) => {
    const options = shown(choices);
    return answered(
      await select({ message: printable(message), options, maxItems: mostShown, ...(initial !== undefined && { initialValue: initial as string }), output }),
    ) as Value;
  },
  chooseSeveral: async <Value extends string>({ message, choices, initial = [], optional }: Parameters<Asker["chooseSeveral"]>[0]) => {
    const options = shown(choices);
    const asked = { options, maxItems: mostShown, initialValues: [...initial] as string[], required: optional !== true, output, message: printable(message) };
    const isLong = options.length > mostShown;
    const answer = isLong ? await autocompleteMultiselect(asked) : await multiselect(asked);
    const chosen = answered<readonly string[]>(answer) as readonly Value[];
    // Of a list that can be searched, only the number of what was chosen stays on the screen.
    if (isLong && chosen.length > 0) log.message(printable(chosen.join(", ")), { output });
    return chosen;
  },
  say: (words) => log.message(printable(words), { output }),
};

/** An answer; or the end of the run, where somebody broke off. */
function answered<Value>(answer: Value | symbol): Value {
  if (isCancel(answer)) throw new Refusal("Stopped. Nothing was written.");
  return answer as Value;
}
