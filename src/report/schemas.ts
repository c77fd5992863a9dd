import { labelled } from "./wrap.ts";

interface Listed {
  readonly name: string;
  readonly isEdited: boolean;
  readonly about: string;
}

/** The schemas that there are, each with what it is for. */
export function schemasText(schemas: readonly Listed[], width: number): string {
  const room = Math.max(...schemas.map(({ name }) => name.length)) + 4;
  const lines = (wanted: boolean): readonly string[] =>
    schemas.filter(({ isEdited }) => isEdited === wanted).flatMap(({ name, about }) => labelled(`  ${name}`.padEnd(room), about, width));
  return ["What people write, for editors:", ...lines(true), "", "What t6 writes, for programs:", ...lines(false), ""].join("\n");
}
