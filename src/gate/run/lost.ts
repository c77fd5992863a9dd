import { outermost } from "../../api/in-force.ts";
import type { Config, LostFiles } from "../../api/types.ts";
import { fromFolder } from "../../io/display.ts";
import { inDisplay } from "../../io/in-display.ts";
import { fail } from "../rules/failure.ts";
import type { Examined, Placed } from "./types.ts";

/** What is gone since a revision, as the gate sees it: assessments in which nothing was found, and of which that is the fault. */
export function examineLost(lost: readonly LostFiles[], since: string): readonly Examined[] {
  return lost.map(({ folder, names, config }) => ({
    folder,
    found: [],
    config,
    failOn: "error",
    failures: failuresOf(folder, names, since, config),
    ids: new Map(),
    catalogue: undefined,
    whole: true,
  }));
}

/** Where the main file is gone, that says it all: the rest is no assessment without it. */
function failuresOf(folder: string, names: readonly string[], since: string, config: Config | undefined): readonly Placed[] {
  // Only the outermost configuration's waivers count, and they name files from its folder.
  const waiving = config && outermost(config);
  const inConfig = (file: string) => ({ place: fromFolder(waiving?.folder ?? ".", file), config: waiving?.path ?? "a t6.config.yaml here" });
  if (names.length === 0) {
    const what = `The submodule that was here is gone since ${since}`;
    return [{ failure: fail("gate/lost", { what, ...inConfig(folder) }, { file: folder, pointer: [] }, []), file: folder, where: folder, by: [] }];
  }
  const head = names.find((name) => /^assessment\.ya?ml$/.test(name));
  return (head === undefined ? names : [head]).map((name) => {
    const file = inDisplay(folder, name);
    const what =
      name === head && names.length > 1 ? `This file is gone since ${since}, and ${names.length - 1} more with it` : `This file is gone since ${since}`;
    return { failure: fail("gate/lost", { what, ...inConfig(file) }, { file: name, pointer: [] }, []), file, where: file, by: [] };
  });
}
