import { spaced } from "../assess/phrases.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import { listed } from "../language/listed.ts";
import { literally } from "../language/literally.ts";
import type { EvidenceItem, Result } from "../model/generated/schemas.ts";
import type { WrittenLink } from "../view/sentences.ts";
import { isWanting } from "./outcomes.ts";
import type { Subject } from "./subject.ts";
import { isMeant, type Text } from "./texts.ts";

/*
 * Two things that a sentence may say against the record. Each pattern is narrow on purpose: a sentence that it does not know passes, and one that it
 * knows and that is right can be kept by name (`sign_off.meant`).
 */

const well = /\b(?:meets?|met|consistent with|compl(?:y|ies|ied|iant) with|in line with|satisf(?:y|ies|ied)|keeps? to|kept to)\b/i;
const reserved =
  /\b(?:not|never|no|none|nor|neither|nothing|cannot|except|excepting|apart from|other than|save|but|although|though|while|without|unless|until|if|whether|should|must|would|could|will|expect|asked?|need|needs|partly|yet)\b|n[’']t\b/i;
const everyPractice = /\b(?:all|each|every one) (?:of )?(?:the )?(?:\w+ )?practices\b|\bevery practice\b|\beach practice\b/i;

/** Practices of which a sentence speaks well, and that were judged to be wanting. */
function praised(words: string, { practices }: Result): { readonly id: string; readonly outcome: string }[] {
  if (!well.test(words) || reserved.test(words)) return [];
  const isOfAll = everyPractice.test(words);
  return practices.flatMap(({ id, judgement }) => {
    const isNamed = isOfAll || new RegExp(`(?<![\\w.])${literally(id)}(?![\\w])(?!\\.\\d)`).test(words);
    return isNamed && judgement !== undefined && isWanting(judgement.item.outcome) ? [{ id, outcome: judgement.item.outcome }] : [];
  });
}

/** What is wrong with a sentence that speaks well of what was judged to be wanting; undefined where nothing is. */
export function praise(words: string, result: Result): { readonly words: string; readonly practices: string; readonly outcome: string } | undefined {
  const found = praised(words, result);
  const [first] = found;
  if (first === undefined || isMeant(words, result)) return undefined;
  const same = found.filter(({ outcome }) => outcome === first.outcome);
  return { words, practices: listed(same.map(({ id }) => id)), outcome: spaced(first.outcome) };
}

/** That no text speaks well of a practice which was judged to be wanting. */
export function speakWell({ result }: Subject, texts: readonly Text[]): Problem[] {
  return texts.flatMap(({ sentences, spot }) =>
    sentences.flatMap(({ words }) => {
      const args = praise(words, result);
      return args === undefined ? [] : [raise("sign-off/says-better", args, spot)];
    }),
  );
}

const look = "(?:seen|saw|verified|confirmed|checked|examined|inspected|found|established|observed|tested)";
const between = "(?:(?:have|has|had|also|now|since|then|ourselves|itself|could|were able to|can) )*";

/** That no sentence says of something that was only reported that somebody saw or checked it. */
export function toldAsSeen({ result }: Subject, texts: readonly Text[]): Problem[] {
  const { assessor, producer } = result.assessment;
  const seen = seenBy(["we", "I", assessor.name, ...(assessor.short_name === undefined ? [] : [assessor.short_name])]);
  const reported = reportedIn(result);
  return texts.flatMap(({ sentences, spot }) =>
    sentences.flatMap(({ words, links }) => {
      if (links.length === 0 || !seen.test(words) || isMeant(words, result)) return [];
      return links.flatMap((link) => {
        const found = reported(link);
        if (found === undefined) return [];
        const { item, level } = found;
        const speaker = item.speaker ?? (item.said_by === "producer" ? (producer.short_name ?? producer.name) : speakers[item.said_by]);
        return [raise("sign-off/reported-as-seen", { words, id: item.id, level, speaker }, spot)];
      });
    }),
  );
}

/** Who says something, where no name is recorded. */
const speakers: Readonly<Record<EvidenceItem["said_by"], string>> = {
  producer: "The producer",
  processor: "The processor",
  regulator: "The regulator",
  court: "The court",
  parliament: "Parliament",
  auditor: "The auditor",
  third_party: "A third party",
};

/** What finds that one of these says that they have looked. */
export function seenBy(names: readonly string[], looked = look): RegExp {
  const who = names.map(literally).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${who}) ${between}${looked}(?![\\p{L}])|(?<![\\p{L}])${looked} by (?:us|me|${who})(?![\\p{L}])`, "iu");
}

interface Reported {
  readonly item: EvidenceItem;
  readonly level: string;
}

/** Looks up the item that a link leads to, where it was only reported. Of an address that several items share, none may have been checked. */
function reportedIn({ evidence, sources }: Result): (link: WrittenLink) => Reported | undefined {
  const byId = new Map(evidence.map((record) => [record.item.id, record]));
  const urls = new Map(sources.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const])));
  const behind = (wanted: (item: EvidenceItem) => boolean) => evidence.filter(({ item }) => wanted(item));
  return ({ id, url }) => {
    const own = id === undefined ? undefined : byId.get(id);
    const records =
      own !== undefined
        ? [own]
        : id !== undefined
          ? behind(({ source }) => source === id)
          : behind(({ source }) => url !== undefined && (typeof source === "string" ? urls.get(source) : source?.url) === url);
    const [first] = records;
    const isReported = records.every(({ counts_as: counts }) => counts !== undefined && (counts.level === "reported" || counts.level === "unverifiable"));
    return first === undefined || !isReported ? undefined : { item: first.item, level: first.counts_as?.level ?? "reported" };
  };
}
