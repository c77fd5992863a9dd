import { autocompleteMultiselect, isCancel, log, multiselect, select, text } from "@clack/prompts";
import { Refusal } from "../refusal.ts";
import type { Asker } from "./asker.ts";

/** As many things to choose as are shown at once; a longer list can be searched by typing. */
const mostShown = 12;

/** Questions go to the standard error, like everything that is not the product. */
const output = process.stderr;

/** Asks at the terminal. */
export const terminalAsker: Asker = {
  text: async ({ message, initial, hint, optional, problem }) => {
    const answer = await text({
      message: optional === true ? `${message} (may be left empty)` : message,
      ...(initial !== undefined && { initialValue: initial }),
      ...(hint !== undefined && { placeholder: hint }),
      validate: (value) => {
        const typed = (value ?? "").trim();
        if (typed === "") return optional === true ? undefined : "Type something here, or press Ctrl-C to stop.";
        return problem?.(typed);
      },
      output,
    });
    return String(answered(answer) ?? "").trim();
  },
  choose: async <Value extends string>({ message, choices, initial }: Parameters<Asker["choose"]>[0]) => {
    const options = choices.map(({ value, label, hint }) => ({ value: value as string, label, ...(hint !== undefined && { hint }) }));
    return answered(
      await select({ message, options, maxItems: mostShown, ...(initial !== undefined && { initialValue: initial as string }), output }),
    ) as Value;
  },
  chooseSeveral: async <Value extends string>({ message, choices, initial = [], optional }: Parameters<Asker["chooseSeveral"]>[0]) => {
    const options = choices.map(({ value, label, hint }) => ({ value: value as string, label, ...(hint !== undefined && { hint }) }));
    const asked = { options, maxItems: mostShown, initialValues: [...initial] as string[], required: optional !== true, output };
    const isLong = options.length > mostShown;
    const answer = isLong ? await autocompleteMultiselect({ ...asked, message }) : await multiselect({ ...asked, message });
    const chosen = answered<readonly string[]>(answer) as readonly Value[];
    // Of a list that can be searched, only the number of what was chosen stays on the screen.
    if (isLong && chosen.length > 0) log.message(chosen.join(", "), { output });
    return chosen;
  },
  say: (words) => log.message(words, { output }),
};

/** An answer; or the end of the run, where somebody broke off. */
function answered<Value>(answer: Value | symbol): Value {
  if (isCancel(answer)) throw new Refusal("Stopped. Nothing was written.");
  return answer as Value;
}
