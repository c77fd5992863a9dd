import { defineConfig } from "vitest/config";

/** The examples alone decide whether a mutant survives: the laws would kill more of them, and take an hour. */
export default defineConfig({
  test: {
    include: ["test/assess/**/*.test.ts", "test/checks/**/*.test.ts", "test/diagnostics/examples.test.ts"],
    exclude: ["test/*/laws.test.ts", "test/checks/real.test.ts"],
    root: ".",
  },
});
