/**
 * Makes the quick validators: they say only whether data are valid, and are a sixth of the size of those that say what is wrong.
 * Most files are valid, so most runs load nothing else. A test holds the two kinds to the same answers.
 */
import { validator } from "@exodus/schemasafe";
import { build } from "esbuild";

/** schemasafe takes references only to full addresses. */
const base = "https://t6.invalid/";

/**
 * @param kinds the kinds of file to make validators for
 * @param schemaOf a schema by its name, without what is there for people
 * @param formats the functions behind our formats
 * @param formatsPath the module they are in
 */
export async function screensSource(kinds, schemaOf, formats, formatsPath) {
  const addressed = (name) => JSON.parse(JSON.stringify(schemaOf(name)).replace(/"(\$id|\$ref)":"(\w+\.schema\.json)/g, `"$1":"${base}$2`));
  const modules = kinds.map((kind) => {
    const screen = validator(addressed(kind), { schemas: [addressed("common")], formats: called(formats), unmodifiedPrototypes: true });
    return `export const ${kind} = ${briefly(screen.toModule())};`;
  });
  const bundled = await build({
    stdin: { contents: `import formats from ${JSON.stringify(formatsPath)};\n${modules.join("\n")}`, resolveDir: "/", loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    minify: true,
    legalComments: "none",
  });
  return bundled.outputFiles[0].text;
}

/** schemasafe writes the functions behind formats out, without what they need themselves: so it gets some that call ours. */
function called(formats) {
  return Object.fromEntries(Object.keys(formats).map((name) => [name, new Function("text", `return formats[${JSON.stringify(name)}](text)`)]));
}

/** Data from a file have no undefined values and no keys from elsewhere, so that one look at a key is enough, where schemasafe takes three. */
function briefly(code) {
  const brief = code.replace(/"(\w+)" in (\S+) && hasOwn\(\2, "\1"\)/g, "$2.$1 !== undefined");
  if (brief === code || /hasOwn\(/.test(brief)) throw new Error("schemasafe looks at keys in another way than it did: look at briefly");
  return brief;
}
