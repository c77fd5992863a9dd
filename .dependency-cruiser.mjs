/**
 * The layers, as rules. A layer imports only those before it; each rule says why, so that whoever breaks one learns what to do instead.
 * Checked by `npm run check`.
 */
const layers = ["model", "diagnostics", "source", "schema", "catalogue", "assess", "view", "render", "report", "io", "api", "cli"];

const why = {
  model: "model declares types and frozen tables. What it needs from elsewhere belongs in the layer that needs it.",
  diagnostics: "diagnostics owns codes and their words. It must not know where a problem came from: pass what it needs as arguments of the code.",
  source: "source turns text into data with positions. Meaning is for assess, reading files for io.",
  schema: "schema says what is wrong with the shape of data. It does not know what the data mean.",
  catalogue: "catalogue makes a Catalogue from data. Practice texts live in catalogues/, never in code.",
  assess: "assess is a pure function of its arguments: no files, no formats, no clock. Pass what it needs in.",
  view: "view chooses and words what a document shows. A finding that is not in the result document has to be computed in assess first.",
  render: "render fills templates with a view model. Choosing and wording belong in view.",
  report: "report turns diagnostics and results into terminal text. It decides neither severity nor exit code.",
  io: "io reads and writes and decides nothing.",
  api: "api is what others embed. It must not know the command line.",
};

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-looks-only-down`,
  comment: why[layer],
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(index + 1).join("|")})/` },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: "no-circular",
      comment: "Two modules that need each other are one idea, or hide a third. Move what both need down a layer.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-io-touches-the-machine",
      comment:
        "Files, paths, hashes and clocks come in through io, so that everything else gives the same result everywhere. The command line may use process and streams.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(io|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "yaml-only-in-source",
      comment: "Positions and data come from src/source. Nobody else needs to know which parser read a file.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/source/" },
      to: { path: "^node_modules/(yaml|js-yaml)/" },
    },
    {
      name: "handlebars-and-mdast-only-in-render-and-view",
      comment: "Templates and Markdown are a matter of rendering. Elsewhere they would be loaded by commands that print nothing of the kind.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(view|render)/" },
      to: { path: "^node_modules/(handlebars|mdast-|micromark|hast-)" },
    },
    {
      name: "packing-only-for-files-that-are-packed",
      comment: "What packs and checks an OpenDocument file is loaded for such a file only: import src/render/odt/render.ts with await import().",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/odt/" },
      to: { path: "^src/render/odt/(render|package|read)|^node_modules/fflate/", dynamic: false },
    },
    {
      name: "commander-only-in-cli",
      comment: "The api is used without a command line.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^node_modules/commander/" },
    },
    {
      name: "not-to-tests",
      comment: "What ships must not lean on what tests it.",
      severity: "error",
      from: { path: "^(src|scripts)/" },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "not-to-unresolvable",
      comment: "An import that resolves to nothing: run npm run generate, or correct the path.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing imports is dead. Delete it, or import it where it is meant to be used.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
