/**
 * js-yaml without what src/source/read-data.ts never lets it do, which takes a sixth of the time of thousands of files. The files that
 * it is given have been screened, and the types that it is given know no merge key. The build puts this in the place of js-yaml, and
 * so do the tests, so that what holds the two readers together holds this one.
 */

import { readFile } from "node:fs/promises";

/** What is replaced by what, how often it stands there, and why it can go. */
const cuts = [
  // Which keys a merge key has brought. Should one ever be merged after all, this changes nothing or ends in an error, and the file is declined.
  { times: 2, from: "const overridableKeys = /* @__PURE__ */ Object.create(null);", to: "const overridableKeys = null;" },
  { times: 1, from: "!_hasOwnProperty.call(overridableKeys, keyNode) && ", to: "" },
  { times: 1, from: "delete overridableKeys[keyNode];", to: "" },
  // Where a node begins, kept in case that a tag or an anchor stands there.
  { times: 1, from: "const propertyState = snapshotState(state);", to: "const propertyState = ch === 33 || ch === 38 ? snapshotState(state) : null;" },
  // Whether a piece of text has characters in it for which the whole text has been looked through.
  { times: 1, from: "} else if (PATTERN_NON_PRINTABLE.test(_result)) {", to: "} else if (false) {" },
];

const path = /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/;

/** The text of js-yaml without all that, and with a name to know it by. Throws where js-yaml is not the one that was looked through. */
function lean(text) {
  const left = cuts.reduce((rest, { times, from, to }) => {
    const found = rest.split(from).length - 1;
    if (found !== times) throw new Error(`js-yaml has “${from}” ${found} times and not ${times}: look at scripts/lean-yaml.mjs`);
    return rest.replaceAll(from, to);
  }, text);
  return `${left}\nexport const isLean = true;\n`;
}

/** For esbuild. */
export const leanYaml = {
  name: "lean-yaml",
  setup({ onLoad, onEnd }) {
    let loaded = 0;
    onLoad({ filter: path }, async ({ path: file }) => {
      loaded += 1;
      return { contents: lean(await readFile(file, "utf8")), loader: "js" };
    });
    onEnd(() => (loaded === 1 ? undefined : { errors: [{ text: `js-yaml was built ${loaded} times: look at scripts/lean-yaml.mjs` }] }));
  },
};

/** For vitest, which has to be told besides to load js-yaml itself: `server.deps.inline`. */
export const leanYamlInTests = {
  name: "lean-yaml",
  transform: (text, id) => (path.test(id.split("?")[0]) ? lean(text) : undefined),
};
