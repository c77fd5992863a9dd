/** Whose code is in the bundles: their licences, for people, and a bill of materials (CycloneDX), for programs that look for what is known to be unsafe. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** Every package of which something is in the bundles, by its folder, with what it says of itself. */
export function bundledPackages(builds) {
  // The validators are compiled from our schemas and carry a few helpers of ajv's.
  const folders = new Set(["node_modules/ajv"]);
  for (const { metafile } of builds) {
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1];
        if (name !== undefined && bytesInOutput > 0) folders.add(input.slice(0, input.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length));
      }
    }
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license, repository } = read(`${folder}/package.json`);
    return { folder, name, version, license, home: typeof repository === "string" ? repository : (repository?.url ?? "") };
  });
}

/** The licence of each. For one that comes without its licence, scripts/licences/ has it. */
export function licences(packages) {
  const entries = packages.map(({ folder, name, version, license, home }) => {
    const own = readdirSync(join(root, folder)).find((candidate) => /^(?:licen[cs]e|copying)/i.test(candidate));
    const file = own === undefined ? join(root, "scripts/licences", `${name}.txt`) : join(root, folder, own);
    if (!existsSync(file)) throw new Error(`${folder} has no licence file: put the text of its licence into scripts/licences/${name}.txt`);
    return [`${name} ${version} (${license})`, home, "", readFileSync(file, "utf8").trim()].join("\n");
  });
  const rule = `\n\n${"-".repeat(78)}\n\n`;
  return `The files in this folder contain code from the packages below, under these licences.${rule}${entries.join(rule)}\n`;
}

/** How a package is named across registries: the stroke behind a scope stays, its sign is written out. */
const purl = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** A bill of materials by CycloneDX 1.6. It has no date and no number of its own: the same build gives the same bytes. */
export function billOfMaterials(packages) {
  const { packages: locked } = read("package-lock.json");
  const own = read("package.json");
  const components = packages.map(({ folder, name, version, license }) => {
    const [, group, bare] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
    const [algorithm, digest = ""] = (locked[folder]?.integrity ?? "").split("-");
    return {
      type: "library",
      "bom-ref": purl(name, version),
      ...(group !== undefined && { group }),
      name: bare,
      version,
      ...(algorithm === "sha512" && { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] }),
      licenses: [/^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
      purl: purl(name, version),
    };
  });
  const self = purl(own.name, own.version);
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": self, name: own.name, version: own.version, licenses: [{ license: { id: own.license } }], purl: self },
    },
    components,
    dependencies: [{ ref: self, dependsOn: components.map((one) => one["bom-ref"]) }],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
