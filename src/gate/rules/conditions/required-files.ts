import { type Failure, fail, type Matter } from "../failure.ts";

/** Files that the gate requires and that are not in the folder. */
export function requiredFiles({ gate: { required_files = [] }, isThere }: Matter): readonly Failure[] {
  return required_files.filter((file) => !isThere(file)).map((file) => fail("gate/required-file", { file }, { file, pointer: [] }, [], [file]));
}
