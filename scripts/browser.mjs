/** How esbuild makes the library for where there is no Node: one file. Whatever asks for Node is not found, and ends the build. */
export const forBrowsers = {
  bundle: true,
  platform: "browser",
  target: "es2023",
  entryPoints: { index: "src/browser.ts" },
  mainFields: ["browser", "module", "main"],
  // What names characters has a table for workers, and asks the page's document elsewhere: the table is the same everywhere.
  conditions: ["worker"],
};
