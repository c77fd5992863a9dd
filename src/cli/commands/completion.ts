import { entriesFor } from "../../report/explain/entries.ts";
import { bash } from "../completion/bash.ts";
import { fish } from "../completion/fish.ts";
import { outline } from "../completion/outline.ts";
import { zsh } from "../completion/zsh.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { idleActions } from "../idle-actions.ts";
import { openedCatalogue } from "../opened-catalogue.ts";
import type { CompletionOptions, Shell } from "../options.ts";
import { createProgram } from "../program.ts";

const scripts = { bash, zsh, fish } as const satisfies Record<Shell, unknown>;

/** t6 completion: a static script, made from the commands and options themselves. */
export async function completion(shell: Shell, { catalogue: path }: CompletionOptions, host: Host): Promise<ExitCode> {
  const program = createProgram(idleActions);
  const { catalogue } = await openedCatalogue(path, host, "none of its clauses can be offered");
  const ids = [...new Set(entriesFor(catalogue).map(({ id }) => id))];
  host.out.write(scripts[shell](outline(program, { explain: ids })));
  return exit.fine;
}
