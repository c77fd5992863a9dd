import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";
import { kinds, readSchema, schemaDir } from "./schemas.mjs";

/** json-schema-to-typescript names a type after its title; ours are written for people, so drop what would collide. */
export async function typesSource() {
  const bundle = {
    title: "Files",
    description: "Every kind of file that t6 reads or writes.",
    type: "object",
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `${kind}.schema.json` }])),
  };
  const source = await compile(nameDefinitions(bundle), "Files", {
    cwd: `${schemaDir}/`,
    bannerComment: "// Made from schemas/*.schema.json by scripts/generate.mjs. Edit the schemas, then: npm run generate",
    additionalProperties: false,
    style: { printWidth: 120 },
    $refOptions: {
      resolve: {
        file: {
          order: 1,
          canRead: /schema\.json$/,
          read: (file) => JSON.stringify(nameDefinitions(JSON.parse(readFileSync(new URL(file.url, "file:").pathname, "utf8")))),
        },
      },
    },
  });
  return source;
}

/** Gives every schema a type name: definitions by their key, whole files by their title; and takes titles off the rest. */
function nameDefinitions(schema) {
  const pascal = (key) =>
    key
      .split("_")
      .map((word) => word[0].toUpperCase() + word.slice(1))
      .join("");
  const visit = (node, name) => {
    if (Array.isArray(node)) return node.map((item) => visit(item));
    if (node === null || typeof node !== "object") return node;
    const out = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "title" && typeof value === "string") continue;
      if (key === "examples" || key === "$id" || key === "pattern" || key === "format") continue;
      if (key === "minItems") continue; // non-empty tuples help nobody here
      if (key === "$defs" || key === "properties") {
        out[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, visit(v, key === "$defs" ? pascal(k) : undefined)]));
      } else out[key] = visit(value);
    }
    if (typeof out.$ref === "string") {
      const target = plainText(out.$ref, schema);
      return target === undefined ? { $ref: out.$ref } : { description: out.description ?? target.description, type: target.type };
    }
    return name === undefined ? out : { title: name, ...out };
  };
  const names = {
    Assessment: "AssessmentFile",
    "Practice evidence": "PracticeFile",
    Asks: "AsksFile",
    Catalogue: "WrittenCatalogue",
    Configuration: "ConfigFile",
    Baseline: "BaselineFile",
    Crosswalk: "CrosswalkFile",
    Result: "Result",
    "Check report": "CheckDocument",
    "Link cache": "LinksFile",
    "Link report": "LinkReport",
    Forecast: "ForecastDocument",
    "Next steps": "NextDocument",
    Portfolio: "PortfolioDocument",
    Refusal: "RefusalDocument",
    "Checked copy": "CheckedCopy",
    "Register map": "RegisterMap",
    "Register check": "RegisterCheck",
    "Register diff": "RegisterDiff",
    "Score document": "ScoreDocument",
    Diff: "Diff",
    Comparison: "ComparisonDocument",
    "Common definitions": "Common",
    Files: "Files",
  };
  return visit(schema, names[schema.title] ?? "Unnamed");
}

/** A definition that is nothing but text needs no type of its own: it is written out where it is used. */
function plainText(ref, from) {
  const [file, key] = ref.split("#/$defs/");
  if (key === undefined) return undefined;
  const home = file === "" ? from : readSchema(file.replace(".schema.json", ""));
  const target = home.$defs?.[key];
  return target?.type === "string" && target.enum === undefined ? target : undefined;
}
