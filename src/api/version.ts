declare const T6_VERSION: string | undefined;

/** The version of this package. It is filled in when the package is built; what runs from its sources has none. */
export const version: string = typeof T6_VERSION === "string" ? T6_VERSION : "0.0.0-source";
