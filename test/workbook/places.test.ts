import { expect, test } from "vitest";
import { rewritten } from "../../src/workbook/model/desk.ts";
import { type Place, saveTo } from "../../src/workbook/model/places.ts";
import { deskOf } from "./npd.ts";

/*
 * A folder that the browser lets the page write to: a made-up one, that fails as browsers do.
 */

const [name, other] = ["npd-2019/T6.3.yaml", "npd-2019/assessment.yaml"];

function folder(files: Map<string, string>, isFull = false): Place {
  const handle = {
    kind: "directory" as const,
    name: "npd-2019",
    entries: () => {
      throw new Error("It is read elsewhere.");
    },
    getDirectoryHandle: async () => handle,
    getFileHandle: async (file: string, options?: { readonly create?: boolean }) => {
      if (!files.has(file) && options?.create !== true) throw new DOMException("gone", "NotFoundError");
      return {
        kind: "file" as const,
        getFile: async () => new File([files.get(file) ?? ""], file),
        createWritable: async () => {
          let text = "";
          return {
            write: async (piece: string) => {
              if (isFull) throw new DOMException("full", "QuotaExceededError");
              text += piece;
            },
            close: async () => void files.set(file, text),
          };
        },
      };
    },
  };
  return { name: "npd-2019", handle };
}

async function changed() {
  const desk = await deskOf("npd-2019", /assessment|T6\.3/);
  const text = desk.open.files.get(name) ?? "";
  const there = new Map([...desk.open.files].map(([file, content]) => [file.replace("npd-2019/", ""), content]));
  return { desk: await rewritten(desk, name, `${text}# Mine\n`, "changing"), text, there };
}

test("only what was changed is written", async () => {
  const { desk, text, there } = await changed();
  const before = there.get("assessment.yaml");
  expect(await saveTo(folder(there), desk, [name])).toEqual({ written: [name] });
  expect([there.get("T6.3.yaml"), there.get("assessment.yaml")]).toEqual([`${text}# Mine\n`, before]);
});

test("what was changed or deleted outside is never written over, and nothing else is written then", async () => {
  for (const theirs of ["practice: T6.3\n", undefined]) {
    const { desk, there } = await changed();
    if (theirs === undefined) there.delete("T6.3.yaml");
    else there.set("T6.3.yaml", theirs);
    const both = await rewritten(desk, other, `${desk.open.files.get(other)}# Mine\n`, "changing");
    const before = new Map(there);
    expect(await saveTo(folder(there), both, [name, other])).toEqual({ refusal: expect.stringContaining(`${name} changed in the folder`) });
    expect(there).toEqual(before);
  }
});

test("a disk that is full leaves the file as it was, and is told in a sentence", async () => {
  const { desk, text, there } = await changed();
  expect(await saveTo(folder(there, true), desk, [name])).toEqual({ refusal: expect.stringMatching(/^The browser could not write to the folder/) });
  expect(there.get("T6.3.yaml")).toBe(text);
});
