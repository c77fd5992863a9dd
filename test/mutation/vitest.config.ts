import { defineConfig } from "vitest/config";

/**
 * The examples of the decision alone decide whether a mutant survives: the laws would kill more of them, and take an hour.
 * The checks have examples of their own, and are not part of what decides.
 */
export default defineConfig({
  test: { include: ["test/assess/**/*.test.ts", "test/checks/**/*.test.ts"], exclude: ["test/*/laws.test.ts"], root: "." },
});
