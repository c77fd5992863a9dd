/** What needs positions in files, and the reader that knows them: loaded together, when something has to be pointed at. */
export { locate } from "../source/locate.ts";
export { parse } from "../source/parse.ts";
export { resultOf } from "./result.ts";
