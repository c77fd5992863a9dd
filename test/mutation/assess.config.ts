import { defineConfig } from "vitest/config";

/**
 * What decides is mutated under its own examples alone: those of the checks and of whole folders would kill more mutants, and the laws
 * more still, but each of them takes so much longer that the whole would take half a day.
 */
export default defineConfig({
  test: {
    include: ["test/assess/**/*.test.ts"],
    exclude: ["test/assess/laws.test.ts", "test/assess/hostile.test.ts"],
    root: ".",
    isolate: false,
    pool: "threads",
  },
});
