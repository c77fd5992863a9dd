import { parse } from "yaml";
import type { Answer } from "../../src/reply/answer.ts";
import { named } from "../../src/reply/nothing.ts";
import { readAccess, readKind, readWrittenDate } from "../../src/reply/read-field.ts";

/*
 * What of a reply is nowhere after it was imported: neither in the files, nor in what was told.
 */

/** Words alone: signs between them are put otherwise in a file and in a sentence. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, " ")
    .trim();

/** A file by what it says: its texts as they are meant, and its comments as they stand. */
const saidBy = (file: string): string => ` ${plain(textsIn(parse(file)).join(" "))} ${plain(file)} `;

function textsIn(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return data === null || data === undefined ? [] : [String(data)];
  return Object.values(data).flatMap(textsIn);
}

/** What a text may have become where it was understood: a day, a kind of document, who can open it. */
const meant = (text: string): readonly string[] => [text, readWrittenDate(text), readKind(text), readAccess(text)].filter((one) => one !== undefined);

/** Whether a line says as much as an empty one: “n/a”, “yes”. */
const isBlank = (field: string, text: string): boolean => field !== "answer" && named(text) === undefined;

/**
 * The texts of a reply that are in none of the files and in nothing that was told, each with its question.
 * @param files the texts of the files as they are then
 * @param told what was told of the import
 */
export function lostIn(answers: readonly Pick<Answer, "question" | "fields">[], files: readonly string[], told: string): readonly string[] {
  const there = `${files.map(saidBy).join(" ")} ${plain(told)} `;
  return answers.flatMap(({ question, fields }) =>
    Object.entries(fields).flatMap(([field, text]) =>
      isBlank(field, text) || meant(text).some((one) => plain(one) === "" || there.includes(` ${plain(one)} `)) ? [] : `${question}, ${field}: ${text}`,
    ),
  );
}
