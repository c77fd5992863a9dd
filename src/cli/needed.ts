import { Refusal } from "./refusal.ts";

/** The options that have to be there, all of them; or a sentence that names those that are not. At a terminal they were asked for. */
export function needed<Options extends object, Key extends keyof Options & string>(
  what: string,
  options: Options,
  keys: readonly Key[],
): { readonly [K in Key]-?: NonNullable<Options[K]> } {
  const missing = keys.filter((key) => options[key] === undefined);
  if (missing.length > 0) {
    const flags = missing.map((key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    throw new Refusal(`Where no terminal is to ask at, t6 add ${what} needs ${listed(flags)} as well. Nothing was written.`);
  }
  return options as unknown as { readonly [K in Key]-?: NonNullable<Options[K]> };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
