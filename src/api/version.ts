declare const T6_VERSION: string | undefined;

/** The version of this package, filled in when it is built. */
export const version: string = typeof T6_VERSION === "string" ? T6_VERSION : "0.0.0-source";
