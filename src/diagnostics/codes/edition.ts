import type { Words } from "../words.ts";

/** Mistakes in what is assessed, by whom, and under which edition of the code. */
export const editionCodes = {
  "edition/unknown": {
    severity: "error",
    title: "An edition that the catalogue does not hold",
    message: "There is no edition ‘{edition}’ in the catalogue.",
    why: "Every document names the edition it assesses, and editions differ in what they ask.",
    help: '[Did you mean ‘"{suggestion}"’? ]The catalogue has {known}[, and not {successor}, which came after].[ {hint}]',
    means:
      "An assessment is made under one published edition of a code. The edition named here is not one whose practices are in the catalogue. t6 uses the practices that it has, so what it prints would carry the wrong name.",
    remedy: 'Write the number of the edition as published, in quotation marks, such as "2.1". For a code of your own, give its catalogue with --catalogue.',
  },
  "edition/no-texts": {
    severity: "error",
    title: "An edition that is not in this catalogue",
    message: "Edition {edition}, in which ‘{title}’ took the place of {principle}, is not in this catalogue.",
    why: "An assessment against words that nobody has in front of them would be an assessment against a guess.",
    help: 'Write ‘"{suggestion}"’, assess against that edition and carry it over with t6 upgrade; or name the catalogue that has edition {edition} (‘catalogue:’). {url} says what changed.',
    means:
      "The catalogue knows that a later edition replaced this text, and from when. It does not hold the practices of that edition, which are others and stand in another catalogue, as far as they are known. t6 invents no text.",
    remedy:
      "Assess against the last edition that is here. Where a catalogue of the later edition comes with t6, t6 upgrade carries the assessment over to it; or write a catalogue of your own, and name it in the assessment.",
  },
  "edition/not-yet-published": {
    severity: "note",
    title: "An edition from after the as-of date",
    message: "Edition {edition} ({published}) is younger than the as-of date {as_of}.",
    why: "Nobody could have kept to words that were not yet published.",
    help: "If that is intended, say so under ‘provenance’. Otherwise choose the edition in force on that day, or move the as-of date.",
    means:
      "The evidence is weighed as of a day on which this edition did not exist yet. That can be useful, to set an older case beside a newer one. It is not how the producer was assessed at the time.",
    remedy: "If the older case is restated on purpose, say so in the assessment, so that the annex tells its readers.",
  },
  "edition/superseded": {
    severity: "note",
    title: "An edition that has been replaced",
    message: "Edition {successor} replaced this text on {from}: ‘{title}’ took the place of {principle}.",
    why: "A reader on the as-of date will expect the edition then in force.",
    help: "Nothing, if the older edition is meant: say in the introduction why, which takes the place of the opening that t6 writes. This is told all the same. {url} says what changed; t6 upgrade carries an assessment over.",
    means:
      "On the as-of date a later edition of the code was in force. t6 assesses under the edition that the record names, and every document says that it has been replaced.",
    remedy:
      "Nothing has to be put right if the older edition is meant. An assessment of the past has the as-of date of that time, from before the newer edition, and then the note is not told.",
  },
  "assessment/other-catalogue": {
    severity: "error",
    title: "An assessment that names another catalogue than its configuration",
    message: "The assessment names the catalogue ‘{named}’, and the configuration that binds it names ‘{ruling}’ ({title}).",
    why: "The gate asks for positions and clauses of one catalogue, and an assessment against another would pass by them.",
    help: "Take ‘catalogue’ out of one of the two: out of the assessment, to go by the configuration; out of the configuration, to let each assessment name its own.",
    means:
      "An assessment can name the catalogue that it is assessed against, and so can a configuration for everything below it. Here the two name different ones. t6 goes by the configuration, so that nobody can step round what the gate asks.",
    remedy:
      "Where all assessments of a repository are against one code, name its catalogue in the configuration alone. Where they are against several, name it in each assessment alone. ‘--catalogue’ on the command line goes before both.",
  },
  "assessment/own-regulator": {
    severity: "error",
    title: "A producer that assesses itself under another name",
    message: "{name} is the producer and also the assessor, and the assessor's role is given as {role}.",
    why: "The annex is headed as the regulator's assessment only where the regulator assesses, so the role decides whose word the reader takes it for.",
    help: "Change the assessor's role to producer.",
    means:
      "Where the assessor is the body that is assessed, it is a self-assessment, and every page of the annex says so. With another role the annex would look like the work of somebody independent.",
    remedy: "Give the role as producer. If the assessor is another body, correct its name.",
  },
  "assessment/least-profile-without-reasons": {
    severity: "warning",
    title: "The least demanding profile, and nobody says why",
    message: "The assurance profile is {profile}, which asks for least, and no reasons are given.",
    why: "Whoever wants to pass easily begins by calling the data harmless, so a reader will want to know why they are.",
    help: "Add ‘reasons:’ to the profile: what the data are about, whom they could harm, and who cares about them.",
    means:
      "The profile follows from how sensitive the data are and how much the public cares. It sets how strong the evidence has to be. Here it asks for the least, and nothing says how the two grades were chosen.",
    remedy:
      "Give the reasons in a sentence or two. Where the data are about people, or there has been a debate about them, look again whether the grades are right.",
  },
  "assessment/profile-without-reasons": {
    severity: "note",
    title: "A profile without reasons",
    message: "The assurance profile is {profile}, and no reasons are given.",
    why: "The profile decides how strong the evidence has to be, so a reader may ask how it was chosen.",
    help: "Add ‘reasons:’ to the profile: what the data are about, whom they could harm, and who cares about them.",
    means:
      "The profile follows from how sensitive the data are and how much the public cares. Every document prints both. Nothing says here how they were chosen.",
    remedy: "Give the reasons in a sentence or two, such as what the records hold and where they were in the news.",
  },
} as const satisfies Record<string, Words>;
