import type { CommandOutline, OptionOutline } from "./outline.ts";

/** Completion for zsh. */
export function zsh(commands: readonly CommandOutline[]): string {
  const list = commands.map(({ name, words }) => `    '${name}:${quoted(words)}'`).join("\n");
  const cases = commands.map(({ name, options, choices, ids, inner }) => {
    const words = choices.length > 0 ? choices : ids.length > 0 ? ids : inner;
    const rest = [...(words.length === 0 ? [] : [`'1:${name}:(${words.join(" ")})'`]), ...(choices.length > 0 ? [] : ["'*:path:_files'"])].join(" ");
    return `    ${name})\n      _arguments ${[...options.flatMap(argument), rest].join(" \\\n        ")}\n      ;;`;
  });
  return `#compdef t6
# zsh completion for t6. Made by: t6 completion zsh
_t6() {
  local -a commands
  commands=(
${list}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _t6 t6
`;
}

function argument({ long, short, words, takes, choices }: OptionOutline): readonly string[] {
  const value = takes === "nothing" ? "" : choices.length > 0 ? `:value:(${choices.join(" ")})` : takes === "path" ? ":path:_files" : ":value:";
  return [short, long].filter((flag) => flag !== undefined).map((flag) => `'${flag}[${quoted(words)}]${value}'`);
}

/** A description inside single quotes and brackets. */
function quoted(words: string): string {
  return words.replaceAll("'", "’").replaceAll("[", "(").replaceAll("]", ")").replaceAll(":", " –");
}
