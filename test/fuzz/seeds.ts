import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

const root = process.cwd();
const most = 12_000;

/** The files below a folder whose names meet a condition, by path, in a fixed order; the long ones are left out. */
function below(folder: string, wanted: (name: string) => boolean): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(root, folder, name))
    .filter((path) => wanted(basename(path)) && statSync(path).isFile() && statSync(path).size <= most)
    .sort();
}

const isText = (text: string): boolean => !text.includes("\ufffd") && !text.includes("\0");
const textsOf = (folder: string, wanted: (name: string) => boolean): readonly string[] =>
  [...new Set(below(folder, wanted).map((path) => readFileSync(path, "utf8")))].filter(isText);

/** The texts of files of a kind in the examples of the diagnostics, right ones and wrong ones. */
const examples = (name: RegExp) => textsOf("fixtures/diagnostics", (file) => name.test(file));

export const practices = [...examples(/^T6\.\d\.yaml$/), ...textsOf("fixtures/decisions", (file) => /^T6\.\d\.yaml$/.test(file))];
export const asks = examples(/^asks\.yaml$/);
export const heads = examples(/^assessment\.yaml$/);
export const configs = examples(/^(?:.*\.)?(?:t6|strict)\.config\.yaml$/);
export const catalogues = examples(/^catalogue\.yaml$/);
export const crosswalks = examples(/^crosswalk\.yaml$/);
export const baselines = examples(/^t6\.baseline\.yaml$/);

const folder = join(root, "templates");
/** The shipped templates by their names. */
export const templates: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:hbs|css)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);

/** A folder's files by name. */
export const filesIn = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(root, path, name), "utf8")]),
  );

/** Results as released versions wrote them. */
export const released: readonly unknown[] = readdirSync(join(root, "test/released"), { recursive: true, encoding: "utf8" })
  .filter((name) => /[\\/].*\.json$/.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(root, "test/released", name), "utf8")));

/** What YAML texts say; those that cannot be read are left out. */
export function dataOf(texts: readonly string[]): readonly unknown[] {
  return texts.flatMap((text) => {
    try {
      const data: unknown = parse(text, { logLevel: "silent" });
      return typeof data === "object" && data !== null ? [data] : [];
    } catch {
      return [];
    }
  });
}
