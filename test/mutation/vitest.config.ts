import { defineConfig } from "vitest/config";

/** The examples alone decide whether a mutant survives: the laws would kill more of them, and take an hour. */
export default defineConfig({
  test: {
    include: ["test/assess/**/*.test.ts", "test/checks/**/*.test.ts", "test/fixtures/**/*.test.ts"],
    exclude: ["test/*/laws.test.ts", "test/assess/hostile.test.ts"],
    root: ".",
  },
});
