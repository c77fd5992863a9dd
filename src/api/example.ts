import { readAsset } from "../io/assets.ts";
import { schemaWay } from "../io/schema-path.ts";

/** The case that ships with t6, and what it consists of. */
const shipped = "fixtures/npd-2019";
const names = ["assessment.yaml", "T6.1.yaml", "T6.2.yaml", "T6.3.yaml", "T6.4.yaml", "T6.5.yaml", "asks.yaml"];

/** The files of the shipped case as they are to stand in a folder: their first lines, by which editors find the schemas, lead there from it. */
export function exampleFor(folder: string): ReadonlyMap<string, string> {
  const line = /^# yaml-language-server: \$schema=\S*\/(\w+)\.schema\.json\n/;
  const way = (kind: string): string => {
    const schema = schemaWay(folder, kind);
    return schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`;
  };
  return new Map(names.map((name) => [name, readAsset(`${shipped}/${name}`).replace(line, (_all, kind: string) => way(kind))]));
}
