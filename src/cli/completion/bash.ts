import type { CommandOutline } from "./outline.ts";

/** Completion for bash. Paths are left to bash itself. */
export function bash(commands: readonly CommandOutline[]): string {
  const names = [...commands.map(({ name }) => name), "help"].join(" ");
  const cases = commands.map(({ name, options, choices, ids, inner }) => {
    const flags = options.flatMap(({ long, short }) => (short === undefined ? [long] : [short, long])).join(" ");
    const values = options
      .filter((option) => option.choices.length > 0)
      .map(
        ({ long, short, choices: words }) =>
          `      ${short === undefined ? long : `${short}|${long}`}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`,
      );
    return [
      `    ${name})`,
      ...(values.length === 0 ? [] : ['      case "$before" in', ...values.map((line) => `  ${line}`), "      esac"]),
      `      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$word")); return; fi`,
      ...(inner.length === 0 ? [] : [`      if [[ $COMP_CWORD -eq 2 ]]; then COMPREPLY=($(compgen -W "${inner.join(" ")}" -- "$word")); return; fi`]),
      ...(ids.length === 0 ? [] : [`      if [[ $COMP_CWORD -eq 2 ]]; then COMPREPLY=($(compgen -W "${ids.join(" ")}" -- "$word")); return; fi`]),
      ...(choices.length === 0 ? [] : [`      COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$word")); return`]),
      "      ;;",
    ].join("\n");
  });
  return `# bash completion for t6. Made by: t6 completion bash
_t6() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word"))
    return
  fi
  case "$command" in
    help) COMPREPLY=($(compgen -W "${names}" -- "$word")); return ;;
${cases.join("\n")}
  esac
}
complete -o default -F _t6 t6
`;
}
