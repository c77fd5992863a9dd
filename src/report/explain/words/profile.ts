import type { AssessmentFile, AssessmentResult } from "../../../model/generated/schemas.ts";
import type { ProfileLevel } from "../../../model/profile.ts";
import type { Contrasted, Group } from "./meaning.ts";

type Sensitivity = AssessmentFile["profile"]["sensitivity"];
type Interest = AssessmentFile["profile"]["public_interest"];

const profiles: Group<ProfileLevel> = Object.freeze({
  id: "profile",
  one: "an assurance profile",
  about: "How strong the evidence must be. It follows from how sensitive the data are and how much the public cares, and never changes which clauses apply.",
  keys: ["level", "profile"],
  where: "In every document, and under ‘profile’ in results. In assessment.yaml one gives ‘sensitivity’ and ‘public_interest’; the profile follows from them.",
  values: {
    basic: {
      means: "Low stakes. The producer's own checks are enough for what matters most, and its word for the rest.",
      example: "Monthly counts of planning applications.",
      counter: "Small numbers of people in a table that is not published yet: the data are sensitive, however small the series is.",
    },
    enhanced: {
      means: "Middling stakes, or high ones on one side. A second source is asked for where most depends on it.",
      example: "A business survey whose returns are confidential and whose results are often in the news.",
      counter: "Pupils' or patients' records that many people care about: comprehensive.",
    },
    comprehensive: {
      means: "High stakes. Where most depends on it, somebody independent has to have examined the thing itself.",
      example: "A database of all pupils that is shared with researchers and other departments.",
      counter: "A survey of visitors to museums, without names: basic or enhanced.",
    },
  } satisfies Record<AssessmentResult["profile"]["level"], Contrasted>,
});

const sensitivity: Group<Sensitivity> = Object.freeze({
  id: "sensitivity",
  one: "how sensitive the data are",
  about:
    "What could happen to people or businesses if the data got out or were misused. Judge the data that are held, and not what is published from them. Say why under ‘reasons’.",
  keys: ["sensitivity"],
  where: "Under ‘profile’ in assessment.yaml.",
  values: {
    low: {
      means: "Nobody could come to harm: the data are not about people or single businesses, or hold nothing that is not public already.",
      example: "Rainfall; counts of buildings; lists that are published anyway.",
      counter: "Records of people without their names, where somebody could still be recognised: medium at least.",
    },
    medium: {
      means: "Somebody could be embarrassed or lose business: personal or commercial details of an everyday sort.",
      example: "Turnover of single businesses; a travel survey with age and postcode.",
      counter: "Health, offences, or anything about children: high.",
    },
    high: {
      means: "Somebody could come to serious harm: health, ethnicity, belief, offences, children, money troubles, or whole lives linked together.",
      example: "Pupil records with ethnicity and special needs; linked tax and benefit records.",
      counter: "The published tables made from them: those are safe, but what is held decides.",
    },
  } satisfies Record<Sensitivity, Contrasted>,
});

const interest: Group<Interest> = Object.freeze({
  id: "public_interest",
  one: "how much the public cares",
  about: "How much the public, Parliament and the press care about these data and what is done with them. Say why under ‘reasons’.",
  keys: ["public_interest"],
  where: "Under ‘profile’ in assessment.yaml.",
  values: {
    low: {
      means: "Few people outside the field know the data.",
      example: "Statistics on quarries.",
      counter: "A small series about which there were complaints or questions in Parliament: medium at least.",
    },
    medium: {
      means: "People notice now and then, or a group of users cares a great deal.",
      example: "House building figures; a survey that researchers rely on.",
      counter: "Data whose sharing made national news: high.",
    },
    high: {
      means: "What is done with the data is debated in public, or most people are in them.",
      example: "Pupil, health or census records; the figures on migration.",
      counter: "A release that many download and nobody disputes: medium.",
    },
  } satisfies Record<Interest, Contrasted>,
});

export const profileGroups: readonly Group[] = [profiles, sensitivity, interest];
