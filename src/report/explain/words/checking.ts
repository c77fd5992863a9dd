import type { Role } from "../../../model/decision.ts";
import type { EvidenceItem } from "../../../model/generated/schemas.ts";
import type { VerificationLevel } from "../../../model/profile.ts";
import { verificationWords } from "../../../view/style/labels.ts";
import type { Contrasted, Group } from "./meaning.ts";

const levels: Group<VerificationLevel> = Object.freeze({
  id: "verification",
  one: "a level of verification",
  about: "How far somebody checked an item. What it counts as may be less than what is stated: it depends on who checked, when, and where that can be seen.",
  keys: ["level", "verification"],
  where: "Under ‘verification’ of an evidence item, as its ‘level’; and under ‘verification’ of a figure.",
  values: {
    verified: {
      means: "Somebody independent of the producer examined the thing itself.",
      example: "Internal audit went through the log of output checks, and its report says so.",
      counter: "The producer's head of data went through the log: checked. A regulator repeats what the producer wrote about it: reported.",
    },
    corroborated: {
      means: "A second source, independent of the first, says the same.",
      example: "The producer says that data were destroyed, and the company that held them confirms it in writing.",
      counter: "Two of the producer's own pages say the same: that is one source.",
    },
    checked: {
      means: "Somebody of the producer's own looked at it, and not whoever said it.",
      example: "The data protection officer looked at the log that the data team keeps.",
      counter: "The data team looked at its own log: reported.",
    },
    reported: {
      means: "Somebody said so, and nobody checked. Where nothing is said, an item counts as this.",
      example: "A department writes that all its staff are trained.",
      counter: "Somebody else looked at the list of who was trained: checked, or more.",
    },
    unverifiable: {
      means: "It cannot be checked by anybody.",
      example: "Parents are said to have been told by word of mouth, years ago.",
      counter: "It could be checked, and nobody has yet: reported.",
    },
  } satisfies Record<VerificationLevel, Contrasted>,
  labels: verificationWords,
});

const checkers: Group<Role> = Object.freeze({
  id: "checker",
  one: "the role of somebody who checks or confirms",
  about:
    "In which role somebody checked, confirmed or accepted something. Left out, the role is taken from the parties of the assessment; a name that nobody knows counts as the producer's own.",
  keys: ["role"],
  where: "Under ‘role’ beside a name, wherever somebody checks, confirms or accepts; and under ‘counts_as’ in a result.",
  values: {
    assessor: {
      means: "Whoever makes this assessment.",
      example: "The regulator's team opened the page itself.",
      counter: "A producer that assesses itself: its assessor is one of its own, and counts as the producer.",
    },
    auditor: {
      means: "An auditor. Internal audit is one, and documents call it internal audit.",
      example: "Internal audit, which reports to the audit committee.",
      counter: "Somebody in the data team whose post is called “compliance auditor”: the producer.",
    },
    regulator: {
      means: "A regulator.",
      example: "The data protection regulator, in its published report.",
      counter: "The department that funds the producer: a third party.",
    },
    producer: {
      means: "Somebody of the producer's own. What they check counts as checked at most.",
      example: "The producer's data protection officer.",
      counter: "Internal audit: give it the role of auditor.",
    },
    third_party: {
      means: "Anybody else outside the producer.",
      example: "A university that tested the disclosure control.",
      counter: "The company that holds the data for the producer: it acts for the producer, and counts as it.",
    },
  } satisfies Record<Role, Contrasted>,
});

type SaidBy = EvidenceItem["said_by"];

const speakers: Group<SaidBy> = Object.freeze({
  id: "said_by",
  one: "who says so",
  about: "Who says what an item says. It decides whether a finding against a clause binds by itself.",
  keys: ["said_by"],
  where: "Under ‘said_by’ of an evidence item.",
  values: {
    producer: {
      means: "The body that is assessed.",
      example: "The department's own page on data sharing.",
      counter: "A regulator's letter that tells what the department said: what follows “the department told us” is the producer's.",
    },
    regulator: {
      means: "A regulator, in its own voice.",
      example: "The data protection regulator's audit summary.",
      counter: "A regulator quotes the producer: the producer says it.",
    },
    processor: {
      means: "Somebody who handles the data for the producer. It counts as one of the producer's own.",
      example: "The company that runs the database.",
      counter: "A university that receives the data for its own research: a third party.",
    },
    auditor: {
      means: "An auditor, internal audit among them.",
      example: "Internal audit's report on access.",
      counter: "The data team's own review: the producer.",
    },
    third_party: {
      means: "Anybody else: a newspaper, a campaign, a researcher, another body.",
      example: "A campaign group's report on how pupils' data are shared.",
      counter: "A committee of Parliament: give ‘parliament’, because its finding binds.",
    },
    court: {
      means: "A court or tribunal.",
      example: "A judgment that a share of data was unlawful.",
      counter: "What a party said before the court: that party says it.",
    },
    parliament: {
      means: "Parliament or one of its committees.",
      example: "A committee's report on the handling of a data loss.",
      counter: "One member's question: a third party. The minister's answer to it: the producer.",
    },
  } satisfies Record<SaidBy, Contrasted>,
});

export const checkingGroups: readonly Group[] = [levels, checkers, speakers];
