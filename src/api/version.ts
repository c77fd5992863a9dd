declare const T6_VERSION: string | undefined;
declare const T6_PAGES: string | undefined;

/** The version of this package. It is filled in when the package is built; what runs from its sources has none. */
export const version: string = typeof T6_VERSION === "string" ? T6_VERSION : "0.0.0-source";

/** The address under which docs/ is published, with a slash at its end: the homepage of the package. Undefined while it has none. */
export const pages: string | undefined = typeof T6_PAGES === "string" ? T6_PAGES : undefined;
