import { defineConfig } from "vitest/config";

/**
 * The checks are mutated under their own examples. The laws go over thousands of muddled assessments for every mutant, and take nine tenths of the time
 * to kill what the examples kill as well.
 */
export default defineConfig({
  test: { include: ["test/checks/**/*.test.ts"], exclude: ["test/checks/laws.test.ts"], root: ".", isolate: false, pool: "threads" },
});
