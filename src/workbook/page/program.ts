import { type ProgramPage, program } from "../model/program.ts";

/** By this name what is unpacked gives its chunks away. */
declare global {
  var t6Part: ((chunks: NonNullable<ReturnType<ProgramPage["run"]>>) => void) | undefined;
}

const page: ProgramPage = {
  packed: (part) => document.querySelector(`script[data-part="${part}"]`)?.textContent ?? undefined,
  run: (script) => {
    let given: ReturnType<ProgramPage["run"]>;
    globalThis.t6Part = (chunks) => {
      given = chunks;
    };
    const element = document.createElement("script");
    element.textContent = script;
    document.body.append(element);
    element.remove();
    globalThis.t6Part = undefined;
    return given;
  },
};

/** Runs the chunk with which a page begins. */
export const begin = (first: string, chunks: Parameters<typeof program>[0], ways: Parameters<typeof program>[1]): object => program(chunks, ways, page)(first);
