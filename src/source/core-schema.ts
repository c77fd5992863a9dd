import { Schema, Type } from "js-yaml";
import { oneCopy } from "./words.ts";

/**
 * What an unquoted word means in YAML 1.2's core schema, form by form as `yaml` tests it. js-yaml's own types follow YAML 1.1 in
 * places (1_000, 0b11, a sign before 0x), so none of them is used. One character is looked at before an expression is run: nearly
 * every word in an evidence file is plain text.
 */
const nullForm = /^(?:~|null|Null|NULL)$/;
const booleanForm = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const integerForm = /^(?:0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+)$/;
const floatForm = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;

const startsLikeNumber = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
};

const startsLikeBoolean = (text: string): boolean => {
  const first = text.charCodeAt(0) | 0x20;
  return (first === 0x74 || first === 0x66) && text.length < 6;
};

function integer(text: string): number {
  if (text.startsWith("0o")) return Number.parseInt(text.slice(2), 8);
  if (text.startsWith("0x")) return Number.parseInt(text.slice(2), 16);
  return Number.parseInt(text, 10);
}

function float(text: string): number {
  const last = text.slice(-3).toLowerCase();
  if (last === "nan") return Number.NaN;
  if (last === "inf") return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number.parseFloat(text);
}

function scalarFrom(text: string): unknown {
  if (startsLikeNumber(text)) return integerForm.test(text) ? integer(text) : floatForm.test(text) ? float(text) : text;
  if (startsLikeBoolean(text) && booleanForm.test(text)) return text.length === 4;
  return text.length < 5 && nullForm.test(text) ? null : oneCopy(text);
}

/**
 * The core schema for js-yaml: no timestamps, no merge keys, no binary, no sets. One type for all unquoted words, as js-yaml would ask
 * several one by one. Its tag is a name that no file can write, so that a file's own tags are unknown to js-yaml and make it give up.
 */
export const coreSchema = new Schema({
  implicit: [new Type("core scalar", { kind: "scalar", resolve: (text: string | null) => text !== null, construct: scalarFrom })],
});
