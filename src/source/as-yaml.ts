import { stringify } from "yaml";

/** Data as somebody could have written them, without a line broken. */
export const asYaml = (data: unknown): string => stringify(data, { lineWidth: 0 });
