import { basename } from "node:path";
import { registerEvidence as evidenceOf } from "../../api/register-evidence.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { numberText } from "../../language/numbers.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { notesOf } from "../../register/notes.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { slugOf } from "../../schema/suggest.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { openOne } from "../one-assessment.ts";
import { showPatches } from "../patches.ts";
import { Refusal } from "../refusal.ts";
import type { RegisterEvidenceOptions } from "../register-options.ts";
import { finishFirst } from "../unfinished.ts";
import { openWith } from "./register.ts";

/** t6 register evidence: what a register says, written into an assessment as an evidence item. */
export async function registerEvidence(file: string, path: string, options: RegisterEvidenceOptions, host: Host): Promise<ExitCode> {
  const opened = await openWith(file, options.map);
  finishFirst([path], options, host);
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  const { id = idFor(file), access, url, publisher } = options;
  const title = options.title ?? opened.register.map.register;
  const made = await evidenceOf(one.loaded, one.decision, opened, { id, title, reference: basename(file), access, url, publisher });
  if ("refusal" in made) throw new Refusal(`${made.refusal} Nothing was written.`);
  const { change, found, isNew, kept, facts, renewed } = made;
  const errors = found.filter(({ severity }) => severity === "error");
  const show = async (some: typeof found) =>
    host.err.painted(prettyDiagnostics(some, { width: widthFor(host.err, host.env), paint: await paintFor(host.err, host.env, options.color) }));
  if (errors.length > 0) {
    await show(errors);
    throw new Refusal(`This is what t6 check would say if the item stood in ${change.path}. Nothing was written.`);
  }
  const isSame = change.before === change.after;
  if (options.dryRun === true) showPatches([change], host);
  else if (!isSame) {
    const failure = writeAllAtomic([{ path: change.path, content: change.after }]);
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet === true) return exit.fine;
  const would = options.dryRun === true ? "would " : "";
  const did = isSame
    ? "is up to date"
    : isNew
      ? `${would === "" ? "added" : "would be added"}`
      : `${would === "" ? "brought up to date" : "would be brought up to date"}`;
  host.err.write(`${change.path}: ‘${id}’ ${did}\n`);
  if (kept.length > 0) host.err.write(`Left as somebody wrote it: ${kept.join("; ")}.\n`);
  const given = renewed === undefined ? [] : givenWords(options, renewed);
  if (given.length > 0)
    host.err.write(
      `Not written: ${given.join(", ")}. ‘${id}’ was there already, and t6 brings up to date only what it counted. Change it in ${change.path}.\n`,
    );
  if (isNew) {
    host.err.write("t6 counted what it says, and nobody has checked it: whoever does adds ‘verification’ with their name.\n");
    if (facts.passedOver.length > 0)
      host.err.write(
        `By the catalogue, no register shows ${facts.passedOver.join(" or ")}: the item leaves ${facts.passedOver.length === 1 ? "it" : "them"} out.\n`,
      );
    if (access !== "public")
      host.err.write(
        "It is recorded as something that only people inside can open. Where it is published: --access public --url ADDRESS, in a new item or by hand.\n",
      );
  }
  if (opened.hidden.length > 0) host.err.write(`Hidden or filtered out in the file, and left out of the item: ${opened.hidden.join("; ")}.\n`);
  for (const { words } of facts.unread) host.err.write(`Filled, and not all of it could be read: ${words}\n`);
  const notes = notesOf(opened.register).length;
  if (notes > 0)
    host.err.write(`${notes === 1 ? "One note" : `${numberText(notes)} notes`} outside the table: left out of the item. t6 register check names them.\n`);
  if (found.length > 0) {
    host.err.write("\nt6 check will say of it:\n\n");
    await show(found);
  }
  return exit.fine;
}

/** What somebody gave of an item that was there already, and that is not what stands in it. */
function givenWords({ title, access, url, publisher }: RegisterEvidenceOptions, item: EvidenceItem): readonly string[] {
  const source: { readonly url?: string; readonly publisher?: string } = typeof item.source === "object" ? item.source : {};
  const isOther = (given: string | undefined, stands: string | undefined): boolean => given !== undefined && given !== stands;
  return [
    ...(isOther(title, item.title) ? ["--title"] : []),
    // Where nobody gives it, it is “internal”.
    ...(access !== "internal" && isOther(access, item.access) ? ["--access"] : []),
    ...(isOther(url, source.url) ? ["--url"] : []),
    ...(isOther(publisher, source.publisher) ? ["--publisher"] : []),
  ];
}

/** The id of the item, the same for every edition of a file: its name without a date or a number at its end. */
function idFor(file: string): string {
  const stem = basename(file)
    .replace(/\.[^.]+$/, "")
    .replace(/[-_ .]*(?:(?:19|20)\d\d|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|v\d+)(?=$|[-_ .])/gi, "");
  return `register-${slugOf(stem) || "of-shares"}`.replace(/^register-register/, "register");
}
