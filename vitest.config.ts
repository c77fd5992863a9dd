import { defineConfig } from "vitest/config";

const shared = { testTimeout: 60_000, pool: "threads" } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"] } },
      // Its own project, so that the browser is unpacked and started only when its tests are run.
      { test: { ...shared, name: "browser", include: ["test/browser/**/*.test.ts"], globalSetup: ["test/browser/setup.ts"], hookTimeout: 60_000 } },
    ],
  },
});
