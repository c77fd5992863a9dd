/**
 * How many cases a law is tried on that costs seconds: a fifth of them on each run of the suite, the same ones each time, and all with `npm run laws`.
 * What is quick, and every law of what decides, is tried whole each time.
 * @param share how many times fewer the suite tries
 */
export const runsOf = (all: number, share = 5): number => (process.env["T6_LAWS"] === "all" ? all : Math.ceil(all / share));
