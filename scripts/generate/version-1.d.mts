/** The schema of results of version 1, made of that of today. */
export function ofVersion1<T>(schema: T): T;
