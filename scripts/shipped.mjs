/** What ships with t6 and is read by it, as texts that the build puts into every bundle: so that a bundle needs nothing beside it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";

/** For esbuild's `define`: the shipped catalogues, so that no run has to read and validate them again, their digests, and the templates. */
export async function shipped(root) {
  const { catalogue: validate } = await import(pathToFileURL(join(root, "build/generated/rare-validators.js")).href);
  const read = (name) => {
    const text = readFileSync(join(root, name), "utf8");
    const written = parse(text);
    if (!validate(written)) throw new Error(`${name} is not valid: ${JSON.stringify(validate.errors)}`);
    return { written, sha256: createHash("sha256").update(text, "utf8").digest("hex") };
  };
  const first = read("catalogues/t6.yaml");
  const besides = readdirSync(join(root, "catalogues"))
    .filter((name) => name.endsWith(".yaml") && name !== "t6.yaml")
    .sort()
    .map((name) => read(`catalogues/${name}`));
  return {
    T6_CATALOGUE: JSON.stringify(JSON.stringify(first.written)),
    T6_CATALOGUE_SHA256: JSON.stringify(first.sha256),
    T6_CATALOGUES_BESIDES: JSON.stringify(JSON.stringify(Object.fromEntries(besides.map((one) => [one.written.catalogue, one])))),
    T6_TEMPLATES: JSON.stringify(JSON.stringify(templates(join(root, "templates")))),
  };
}

function templates(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const wanted = names.filter((name) => /\.(?:hbs|css)$/.test(name)).sort();
  return Object.fromEntries(wanted.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
