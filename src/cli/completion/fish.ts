import type { CommandOutline } from "./outline.ts";

/** Completion for fish. Paths are left to fish itself. */
export function fish(commands: readonly CommandOutline[]): string {
  const lines = commands.flatMap(({ name, words, options, choices, ids, inner }) => [
    `complete -c t6 -n __fish_use_subcommand -f -a ${name} -d '${quoted(words)}'`,
    ...options.map(({ long, short, words: about, takes, choices: values }) => {
      const flags = [`-l ${long.slice(2)}`, ...(short === undefined ? [] : [`-s ${short.slice(1)}`])].join(" ");
      const value = values.length > 0 ? ` -x -a '${values.join(" ")}'` : takes === "path" ? " -r" : takes === "value" ? " -x" : "";
      return `complete -c t6 -n '__fish_seen_subcommand_from ${name}' ${flags}${value} -d '${quoted(about)}'`;
    }),
    ...inner.map((one) => `complete -c t6 -n '__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${inner.join(" ")}' -f -a ${one}`),
    ...(ids.length === 0 ? [] : [`complete -c t6 -n '__fish_seen_subcommand_from ${name}' -a '${ids.join(" ")}'`]),
    ...choices.map((choice) => `complete -c t6 -n '__fish_seen_subcommand_from ${name}' -f -a ${choice}`),
  ]);
  return `# fish completion for t6. Made by: t6 completion fish\n${lines.join("\n")}\n`;
}

function quoted(words: string): string {
  return words.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
