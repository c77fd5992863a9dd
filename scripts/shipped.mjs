/** What ships with t6 and is read by it, as texts that the build puts into every bundle: so that a bundle needs nothing beside it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";

/** For esbuild's `define`: the shipped catalogue, so that no run has to read and validate it again, its digest, and the templates. */
export async function shipped(root) {
  const text = readFileSync(join(root, "catalogues/t6.yaml"), "utf8");
  const data = parse(text);
  const { catalogue: validate } = await import(pathToFileURL(join(root, "build/generated/rare-validators.js")).href);
  if (!validate(data)) throw new Error(`catalogues/t6.yaml is not valid: ${JSON.stringify(validate.errors)}`);
  return {
    T6_CATALOGUE: JSON.stringify(JSON.stringify(data)),
    T6_CATALOGUE_SHA256: JSON.stringify(createHash("sha256").update(text, "utf8").digest("hex")),
    T6_TEMPLATES: JSON.stringify(JSON.stringify(templates(join(root, "templates")))),
  };
}

function templates(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const wanted = names.filter((name) => /\.(?:hbs|css)$/.test(name)).sort();
  return Object.fromEntries(wanted.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
