/**
 * The layers, as rules. A layer imports only those before it; each rule says why, so that whoever breaks one learns what to do instead.
 * Checked by `npm run check`.
 */
const layers = [
  "model",
  "diagnostics",
  "source",
  "schema",
  "catalogue",
  "assess",
  "compare",
  "gate",
  "forecast",
  "view",
  "links",
  "render",
  "report",
  "io",
  "net",
  "api",
  "cli",
];

const why = {
  model: "model declares types and frozen tables. What it needs from elsewhere belongs in the layer that needs it.",
  diagnostics: "diagnostics owns codes and their words. It must not know where a problem came from: pass what it needs as arguments of the code.",
  source: "source turns text into data with positions. Meaning is for assess, reading files for io.",
  schema: "schema says what is wrong with the shape of data. It does not know what the data mean.",
  catalogue: "catalogue makes a Catalogue from data. Practice texts live in catalogues/, never in code.",
  assess: "assess is a pure function of its arguments: no files, no formats, no clock. Pass what it needs in.",
  compare: "compare says how two results differ, by deciding again. It is a pure function of results; words are for view and report.",
  gate: "gate decides what ends a check with exit code 1: a pure function of what was found, the configuration and a day. It changes no finding, position or document, and reads no file.",
  forecast: "forecast decides again on later days and says what changes. What is printed, and how, is for report.",
  view: "view chooses and words what a document shows. A finding that is not in the result document has to be computed in assess first.",
  links: "links knows what is cited, and what an answer means. Opening an address is for net, wording for report.",
  render: "render fills templates with a view model. Choosing and wording belong in view.",
  report: "report turns diagnostics and results into terminal text. It decides neither severity nor exit code.",
  io: "io reads and writes and decides nothing.",
  net: "net opens addresses and tells what happened. What that means is for links.",
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
      name: "documents-know-no-gate",
      comment: "Waivers and baselines touch the exit code and never a document. What a document needs has to come from the result.",
      severity: "error",
      from: { path: "^src/(view|render)/" },
      to: { path: "^src/(gate|forecast)/" },
    },
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
      from: { path: "^src/", pathNot: "^src/(io|net|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-net-touches-the-network",
      comment: "t6 opens no address but in t6 links. What has to be opened goes through src/net, which refuses what is not public.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/net/" },
      to: { path: "^(?:net|tls|http|https|http2|dns|dgram|dns/promises)$|^node_modules/(?:undici|ipaddr\\.js|p-limit)/" },
    },
    {
      name: "only-links-reaches-net",
      comment: "One command opens addresses, by way of one function, so that everybody can see that the others do not.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:net/|api/links\\.ts$)" },
      to: { path: "^src/net/" },
    },
    {
      name: "net-only-when-asked",
      comment: "What opens addresses is a chunk of its own, loaded when something is to be opened: import it with await import.",
      severity: "error",
      from: { path: "^src/api/" },
      to: { path: "^src/net/", dynamic: false },
    },
    {
      name: "only-the-command-checks-links",
      comment: "Checking links opens addresses. Only t6 links may do that, and only the user starts it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/commands/links\\.ts$" },
      to: { path: "^src/api/links\\.ts$" },
    },
    {
      name: "only-the-command-line-starts-links",
      comment: "The command that opens addresses is started by its name, and by nothing else.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/run\\.ts$" },
      to: { path: "^src/cli/commands/links\\.ts$" },
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
