import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filling, flat, shipped, textOf } from "./filling.ts";
import { run } from "./host.ts";

/* Other words than those that are held: what is still there of a practice stays, and nothing stands for words that it was not said of. */

let room: string;
const { at, out, copied, fill } = filling(() => room);

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "fill-"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

describe("a copy", () => {
  test("that differs in capitals, marks and blanks alone keeps the clauses as they are, in the marks of the new words", async () => {
    const given = `${textOf("4.5").replace("producer's", "producer’s").replace("Protect", "protect")}.`;
    copied({ "4.5": given });
    const { err } = await fill();
    expect(err).toContain("--take 4.5 takes those that were copied; --keep 4.5 keeps those that are held.");
    expect(flat((await fill("--take", "4.5")).out)).toContain("Its clauses are found in them, and stay.");
    const [was, is] = [shipped, out()].map(({ practices }) => practices.find(({ id }) => id === "4.5"));
    const without = (all: typeof was) => all?.clauses?.map(({ words: _, ...rest }) => rest);
    expect([is?.text, without(is)]).toEqual([given, without(was)]);
    expect(is?.clauses?.[2]?.words).toEqual(["the producer’s published confidentiality policy"]);
    expect([out().register, out().crosswalk]).toEqual([shipped.register, shipped.crosswalk]);
    expect((await run(["check", at("out.yaml")])).code).toBe(0);
  });

  test("that differs can be left out by --keep; both at once are refused", async () => {
    copied({ "4.5": "Protect all trams.", "4.2": "Trams must run." });
    expect(await fill("--take", "4.5", "--keep", "4.5")).toMatchObject({ code: 2, err: expect.stringContaining("say two things") });
    const { code, out: told } = await fill("--keep", "4.5");
    expect([code, flat(told)]).toEqual([0, expect.stringContaining("4.5: the words that were held stay, with their clauses.")]);
    expect(out().practices.find(({ id }) => id === "4.5")).toEqual(shipped.practices.find(({ id }) => id === "4.5"));
  });

  test("in which a clause says something else keeps the others, gives no id to other words, and takes what depends on the clause along", async () => {
    copied({
      "4.1": textOf("4.1").replace("transparent about", "open on"),
      "4.5": textOf("4.5").replace("Be transparent about the choices", "Tell the choices"),
    });
    const { out: told } = await fill("--take", "4.1", "--take", "4.5");
    expect(flat(told)).toContain("The words of 4.5b are not in them, so it is left out, and what names it has to name another clause. 1 clause drafted");
    const ids = out().practices.map(({ id, clauses = [] }) => [id, clauses.map((one) => one.id)]);
    expect(Object.fromEntries(ids)).toMatchObject({ "4.1": ["4.1a", "4.1b", "4.1d", "4.1e"], "4.5": ["4.5a", "4.5c", "4.5d", "4.5e"] });
    expect(Object.keys(out().register?.about ?? {})).toEqual(["4.5a"]);
    expect(out().crosswalk?.lines.map(({ to }) => to)).not.toContain("4.5b");
    expect((await run(["check", at("out.yaml")])).code).toBe(0);
  });
});
