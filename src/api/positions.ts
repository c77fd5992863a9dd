/** What needs positions in files, and the readers that know them: loaded together, when something has to be pointed at. */
export { locate } from "../source/locate.ts";
export { parse } from "../source/parse.ts";
export { createPositions } from "../source/positions.ts";
export { positionsOf } from "./file-positions.ts";
export { resultOf } from "./result.ts";
