import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "node:vm";

type Load = (name: string) => unknown;

/**
 * Where the code is kept that V8 has made of the files in a folder. It is of use to the very Node that made it, on the same kind of
 * machine; V8 refuses it besides where it runs with other flags.
 */
export function compiledFolder(folder: string): string {
  return join(folder, "compiled", `${process.version}-${process.platform}-${process.arch}`);
}

/**
 * A way to load the files of a folder, and from them each other, that saves compiling them; undefined where nothing was compiled for
 * this Node. Everything is the same without it and takes longer.
 */
export function compiledIn(folder: string): Load | undefined {
  const home = compiledFolder(folder);
  if (!existsSync(home)) return undefined;
  const loaded = new Map<string, { exports: unknown }>();
  const load: Load = (name) => {
    // All else that a bundled file asks for is a part of Node, or a package that somebody installed beside t6.
    if (!name.startsWith("./")) return process.getBuiltinModule(name) ?? process.getBuiltinModule("node:module").createRequire(join(folder, "t6.cjs"))(name);
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const filename = join(folder, name);
    functionIn(read(folder, home, name), filename)(module.exports, load, module, filename, folder);
    return module.exports;
  };
  return load;
}

interface Source {
  readonly text: string;
  readonly cachedData: Buffer | undefined;
}

/**
 * The text of a file and the code that was made of it. V8 itself compares no more than the length of the text, so the text that the
 * code was made of is kept in front of it, and has to be the same to the letter.
 */
function read(folder: string, home: string, name: string): Source {
  const text = readFileSync(join(folder, name));
  const path = join(home, name);
  const made = existsSync(path) ? readFileSync(path) : undefined;
  const isMadeOfIt = made?.subarray(0, text.length).equals(text) === true;
  return { text: text.toString("utf8"), cachedData: isMadeOfIt ? made.subarray(text.length) : undefined };
}

type ModuleFunction = (exports: object, require: Load, module: { exports: unknown }, filename: string, dirname: string) => void;

function functionIn({ text, cachedData }: Source, filename: string): ModuleFunction {
  const { Script } = process.getBuiltinModule("node:vm");
  const script: Script = new Script(`(function(exports,require,module,__filename,__dirname){${text}\n})`, { filename, ...(cachedData && { cachedData }) });
  return script.runInThisContext();
}
