import type { Problem } from "../diagnostics/problem.ts";
import { extended, notTakenOver } from "../gate/rules/extend.ts";
import { plain } from "../gate/rules/waivers.ts";
import type { Workspace } from "../io/workspace.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";
import { reason } from "./catalogue.ts";
import { namedBy } from "./named-by.ts";
import { openFile } from "./open.ts";
import type { ConfigSource } from "./types.ts";

/** So many configurations may stand one behind the other. */
const deepest = 5;

/** What a configuration takes over, and why it cannot be gone by where it cannot. */
interface Extended {
  /** The configurations that it extends, the farthest first. Each is there once. */
  readonly bases: readonly ConfigSource[];
  /** One sentence each, with file and line. */
  readonly refusals: readonly string[];
}

/** What reads the configurations that others extend, each once in a run. */
export interface Extensions {
  /**
   * What a configuration takes over.
   * @param isNamed whether it was named on the command line: then what it names is meant, wherever it lies
   */
  readonly of: (config: ConfigSource, isNamed: boolean) => Promise<Extended>;
}

/**
 * @param workspace where files are
 * @param tell takes down what is wrong with a file, and its text
 */
export function createExtensions(workspace: Workspace, tell: (path: string, text: string, problems: readonly Problem[]) => void): Extensions {
  const known = new Map<string, ConfigSource | string>();
  /** A configuration, or why there is none. */
  const at = async (path: string, folder: string): Promise<ConfigSource | string> => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const { text, data, problems } = await openFile(workspace, path, path, { wanted: "config" });
    if (text !== undefined) tell(path, text, problems);
    const found =
      text === undefined ? `cannot be read${reason(problems)}` : data === undefined ? "is not in order" : { path, folder, text, data: data as ConfigFile };
    known.set(path, found);
    return found;
  };
  return {
    of: async (config, isNamed) => {
      const bases = new Map<string, ConfigSource>();
      const refusals: string[] = [];
      const gather = async (one: ConfigSource, trail: readonly string[]): Promise<void> => {
        for (const [index, name] of (one.data.extends ?? []).entries()) {
          const path = straight(namedBy(one, name));
          const refuse = async (why: string, help = "") => {
            refusals.push(`${one.path}:${await lineOf(one, index)}: it extends ${name}, ${why}, so nothing in ${config.path} was gone by${help}.`);
          };
          if (trail.includes(path)) await refuse("which leads back to itself", ": take one of the two out");
          else if (bases.has(path)) continue;
          else if (trail.length > deepest) await refuse(`and more than ${deepest} configurations stand one behind the other here`, ": extend fewer");
          else if (!isNamed && workspace.isOutside(path, config.folder)) {
            await refuse("which lies outside of the repository", `: bring it into the repository, or name ${config.path} with --config`);
          } else {
            const base = await at(path, workspace.parent(path));
            if (typeof base === "string") await refuse(`which ${base}`);
            else {
              await gather(base, [...trail, path]);
              bases.set(path, base);
            }
          }
        }
      };
      if ((config.data.extends ?? []).length > 0) await gather(config, [config.path]);
      return { bases: [...bases.values()], refusals };
    },
  };
}

/** A configuration with what it takes over, and what stands in vain in those that it extends. */
export function takenOver(own: ConfigSource, bases: readonly ConfigSource[]) {
  const config = { ...own, written: own.data, bases, data: extended([...bases, own].map(({ data }) => data)) };
  const problems = [...bases, own].flatMap((one) =>
    (one.data.extends ?? []).flatMap((name, index) => {
      const base = bases.find(({ path }) => path === straight(namedBy(one, name)));
      return base === undefined ? [] : notTakenOver(base.data, name, one.path, index);
    }),
  );
  return { config, problems };
}

/** The line on which a configuration says that it extends another one. */
async function lineOf({ path, text }: ConfigSource, index: number): Promise<number> {
  const { createPositions } = await import("./positions.ts");
  return createPositions(new Map([[path, text]]))(path)?.spanOf(["extends", index], "value").start.line ?? 1;
}

/** A path without detours: by two ways to one file that is read once, and a circle is seen. */
function straight(path: string): string {
  return (path.startsWith("/") ? "/" : "") + plain(path);
}
