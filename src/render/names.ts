import { nearest } from "../diagnostics/nearest.ts";
import { TemplateProblem } from "./problem.ts";
import { suffix } from "./template/parse.ts";

/** Something in a folder of somebody's own templates. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Whether something in a folder of somebody's own is a template. Partials of other names than ours are: who calls them is found out when they have been read.
 * @param known the names of the templates that ship with t6
 * @throws {TemplateProblem} for what its owner may take for a template, and t6 would pass over
 */
export function isTemplate({ name, isFolder }: Entry, known: readonly string[]): boolean {
  const [file, way] = parted(name);
  // What begins with a dot is hidden, and what ends in a tilde is an editor's copy.
  if (file.startsWith(".") || file.endsWith("~")) return false;
  if (name === "partials") {
    if (isFolder) return false;
    throw new TemplateProblem(name, undefined, "This has to be a folder: partials lie in it.");
  }
  if (isFolder) {
    const hint = way === "" ? nearest(name, ["partials"]) && ` Did you mean “partials/”?` : undefined;
    throw new TemplateProblem(
      `${name}/`,
      undefined,
      `Templates lie in the folder itself or in partials/, and in no other.${hint ?? " Move it out of the folder."}`,
    );
  }
  if (known.includes(name)) return true;
  if (!/\.(?:hbs|handlebars)/i.test(file) && !known.includes(`${name}.hbs`)) return false;
  if (way !== "" && stemOf(file) !== undefined && !known.includes(file)) return true;
  throw new TemplateProblem(name, undefined, strange(name, known));
}

/** A partial that is neither one of ours nor called by a template of the same owner. */
export function uncalled(name: string, known: readonly string[]): TemplateProblem {
  const [file] = parted(name);
  const stem = stemOf(file) ?? file;
  const way = ` Call it from a template of yours by {{> ${stem}}}, or move it out of the folder.`;
  return new TemplateProblem(name, undefined, `No template calls a partial “${stem}”.${meant(name, known) ?? way}`);
}

/** What is wrong with the name of a file that looks like a template, and which one was meant. */
function strange(name: string, known: readonly string[]): string {
  const [file, way] = parted(name);
  if (way === "" && known.includes(`partials/${file}`)) return "This is a partial: move it into partials/.";
  if (way !== "" && known.includes(file)) return "This is no partial: move it out of partials/.";
  const stem = file.replace(/(?:\.(?:md|html|odt))?\.(?:hbs|handlebars)$/i, "");
  const one = `${way}${stem}${suffix}`;
  if (known.includes(one)) return `One template makes a document in every format: call it “${stem}${suffix}”.`;
  const said = stemOf(file) === undefined ? "t6 reads no file of that name." : `There is no document called “${stemOf(file)}”.`;
  return `${said}${meant(name, known) ?? " Give it the name of one of t6's templates, or move it out of the folder."}`;
}

/** The nearest name in the same folder, as a question. */
function meant(name: string, known: readonly string[]): string | undefined {
  const [file, way] = parted(name);
  const there = known.map(parted).flatMap(([other, its]) => (its === way ? [other] : []));
  const stem = stemOf(file) ?? "";
  const documents = there.flatMap((other) => stemOf(other) ?? []);
  const near = there.includes(`${file}.hbs`) ? `${file}.hbs` : stem === "" ? nearest(file, there) : nearest(stem, documents)?.concat(suffix);
  return near === undefined ? undefined : ` Did you mean “${near}”?`;
}

/** A file's name, and the way to it. */
function parted(name: string): readonly [file: string, way: string] {
  const at = name.lastIndexOf("/") + 1;
  return [name.slice(at), name.slice(0, at)];
}

/** The name of the document or partial that a file makes; undefined where it makes none. */
function stemOf(file: string): string | undefined {
  return file.endsWith(suffix) && file.length > suffix.length ? file.slice(0, -suffix.length) : undefined;
}
