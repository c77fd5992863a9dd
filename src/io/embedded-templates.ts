/** The shipped templates as JSON, filled in when the package is built. */
declare const T6_TEMPLATES: string | undefined;

/** The shipped templates as the build put them into the bundle, so that nothing has to be found on a disk; undefined in what runs from its sources. */
export function embeddedTemplates(): Readonly<Record<string, string>> | undefined {
  return typeof T6_TEMPLATES === "string" ? JSON.parse(T6_TEMPLATES) : undefined;
}
