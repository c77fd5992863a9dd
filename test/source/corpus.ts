import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** Evidence in the styles people really write: block and flow, quoted and not, folded and literal, dense and airy. */
export const written: readonly string[] = [
  `# yaml-language-server: $schema=../../schemas/editor/practice.schema.json
practice: T6.1

evidence:
  - id: sharing-page
    title: How DfE shares pupil and workforce data
    clauses: [T6.1g, T6.4a, { clause: T6.3a, parts: [access, transmission] }]
    kind: policy
    statement: >-
      The page sets out the Department's approach to sharing data, and the
      reasons for which it may be shared: research, and work for children.
    items:
      - inclusion in all collection guides
      - a model notice for schools
    figures:
      - { value: 110000, qualifier: almost, unit: unique views, period: since May 2018 }
      - value: 0.5
        unit: "per cent"
    state: in_place
    said_by: producer
    verification: { level: verified, by: Office for Statistics Regulation, on: 2019-05-15 }
    access: public
    source:
      title: "Data protection: how we share pupil data"
      url: https://www.gov.uk/guidance/data-protection-how-we-collect-and-share-research-data
      accessed: 2019-05-15
    dates:
      about: 2018-05
      review_due: "2019"
    limitations:
      - text: It doesn't say why some organisations receive the data directly (see #4).
        material: true
        clauses: [T6.4c]
  # A comment between two items.
  - id: letter-2019   # and one behind a value
    title: 'The Director General''s letter'
    clauses:
      - T6.1a
      - T6.1b
    kind: correspondence
    statement: |
      First paragraph, with a colon: and a "quote".

      Second paragraph:
        - indented further
        - # not a comment

    state: in_place
    said_by: regulator
    access: public

judgement:
  outcome: consistent
  narrative: |
    The Department's [sharing page][sharing-page] sets out *why* data are shared.

    * one reason
    * another & a third

    We have not verified these figures!
  by: Ed Humpherson
  on: "2019"
`,
  `---
title: National Pupil Database — data governance
data:
  name: National Pupil Database
  short_name: NPD
  description: Records of pupils in schools in England,
    held by the Department for Education,
    since 2002.
producer: {name: Department for Education, short_name: DfE}
assessor:
    name: Office for Statistics Regulation
    role: regulator
edition: "2.0"
as_of: 2019-12-31
profile:
  sensitivity: high
  public_interest: high
  reasons: Records about every pupil; a case is open.
sources:
- id: letter-2019
  title: Response on National Pupil Database access
  url: https://osr.statisticsauthority.gov.uk/correspondence/?page=2#top
  access: public
- id: letter-2016
  title: "Letter, 22 April 2016 (\\u00a7 3)"
  access: public
`,
  `asks:
  - id: route-reasons
    kind: recommendation
    clauses:
    - T6.4c
    text: "Publish the reasons
      why some organisations receive the data

      directly."
    owner: DfE
    due: 2020-03-31
    progress:
    - on: 2020-01
      text: >
        A folded text

          with a more indented line

        and an end.
      evidence: []
  - id: register
    kind: requirement
    clauses: [
      T6.1a,
      T6.1b, # why this one
    ]
    text: 'Keep the register
      up to date.'
    no_specific_timescale: true
    status: open
    response: |
      Two lines
        and ends
`,
  `numbers: [0, -1, +12, 1.5, .5, 1e3, 0x1F, 0o17, 007, 1_000, 0b11, .inf, -.INF, 12:30:45, 1.2.3, 2019-05-15, "1"]
words: [yes, no, on, off, y, n, TRUE, False, "null", 'true', nul, none, "~"]
text_one: plain, with, commas and a trailing comment  # here
text_two: it's got an apostrophe, a "quote" and a C#major
text_three: http://example.org:8080/a?b=c&d=%20e
deep: { a: { b: [[1, 2], [3, [4]]], c: "d" } }
empty_list: []
empty_map: {}
empty_text: ""
list:
- - a
  - b
-
  - c
- k: v
  l: w
strip: |-
  a

  b


last: >
  b

`,
];

/** Every YAML file of the fixtures that is meant to be read without a problem. */
function fromFixtures(): string[] {
  if (!existsSync(fixtures)) return [];
  return readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !/broken|diagnostics/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

/** Files with nothing wrong in them. */
export const ordinary: readonly string[] = [...written, ...fromFixtures()];

/** The same, as a place to start accidents from: not too many of them from one hand. */
export const corpus: readonly string[] = [...written, ...written, ...fromFixtures()];
