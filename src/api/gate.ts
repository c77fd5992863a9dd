/** The gate: loaded together, when something is asked of an assessment or something fails. */
export { examine } from "./gate/examine.ts";
export { judge } from "./gate/judge.ts";
export { examineLost } from "./gate/lost.ts";
