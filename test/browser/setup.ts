import { type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import type { TestProject } from "vitest/node";
// @ts-expect-error: a script has no types
import { chromiumOptions } from "../../scripts/chromium.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of this run listens. */
    readonly browser: string;
  }
}

let server: BrowserServer | undefined;

/** One browser for all tests. */
export async function setup(project: TestProject): Promise<void> {
  server = await chromium.launchServer(chromiumOptions() as LaunchOptions);
  project.provide("browser", server.wsEndpoint());
}

/** Ends the browser that setup started. */
export async function teardown(): Promise<void> {
  await server?.close();
}
