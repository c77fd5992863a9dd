/** What keeps the gate: loaded together, when something is asked of an assessment or something fails. */
export { examine } from "./examine.ts";
export { judge } from "./judge.ts";
export { examineLost } from "./lost.ts";
