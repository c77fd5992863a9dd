import { defineConfig } from "vitest/config";

/** The checks are mutated under their own examples. */
export default defineConfig({ test: { include: ["test/checks/**/*.test.ts"], root: ".", isolate: false, pool: "threads" } });
