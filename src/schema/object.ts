/** Whether data are an object with keys: no list, and not null. */
export function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The version of the program that wrote a document, where it says so. */
export function toolVersion({ tool }: Readonly<Record<string, unknown>>): string | undefined {
  return isObject(tool) && typeof tool["version"] === "string" ? tool["version"] : undefined;
}
