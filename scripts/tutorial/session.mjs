import { join } from "node:path";
import { fillRow } from "./book.mjs";

const enter = "\r";
const tab = "\t";
const typed = (text) => [text, enter];

/** The first hour: each command with what is typed at its questions, in the order of docs/tutorial.md. */
export const session = [
  {
    command: "t6 init",
    answers: [
      { at: "◆  Which statistics or data are assessed?", keys: typed("Household Energy Survey") },
      { at: "◆  Which body produces them?", keys: typed("Brackenmere Statistics Office") },
      { at: "◆  Who assesses?", keys: [enter] },
      { at: "◆  What are the data like?", keys: [enter] },
      { at: "◆  Who collects them?", keys: [enter] },
      { at: "◆  What could happen to people", keys: [enter] },
      { at: "◆  How much does the public care", keys: [enter] },
      { at: "◆  Why, in a sentence?", keys: typed("It asks households about their homes and bills.") },
      { at: "◆  In which new folder?", keys: [enter] },
    ],
  },
  {
    command: "t6 add evidence household-energy-survey",
    answers: [
      { at: "◆  Which clauses does it bear on?", keys: ["T6.1g", tab, enter] },
      { at: "◆  What is it called?", keys: typed("How we look after survey data") },
      { at: "◆  What kind of evidence is it?", keys: [enter] },
      { at: "◆  What does it show?", keys: typed("The page says who decides about the data, who keeps them and who receives them.") },
      { at: "◆  Does it exist yet?", keys: [enter] },
      { at: "◆  Who says so?", keys: [enter] },
      { at: "◆  Who can open it?", keys: [enter] },
      { at: "◆  Its web address", keys: typed("https://www.brackenmere.example/data") },
      { at: "◆  How far was it checked?", keys: [enter] },
      { at: "◆  From when is what it shows", keys: typed("April 2026") },
      { at: "◆  What does it not show, ", keys: [enter] },
    ],
  },
  {
    command:
      't6 add evidence household-energy-survey --clause T6.2a --title "The leaflet for households" --kind notice --statement "It says why the survey is made and who sees the answers." --state in_place --said-by producer --access handed_over --reference "Leaflet HES-1" --level reported --about 2026-03 --limitation "It does not say for how long answers are kept."',
  },
  { command: "t6 sheet export household-energy-survey -o survey.xlsx" },
  {
    command: "t6 sheet import survey.xlsx household-energy-survey",
    before: (folder) =>
      fillRow(join(folder, "survey.xlsx"), "T6.3", "Clause T6.3b", {
        Title: "Log of output checks, 2025",
        "What it shows": "Every table was checked by two people before it left the team.",
        Kind: "record",
        "Does it exist": "in place",
        "Who says so": "producer",
        "Who can open it": "open only to people inside the organisation",
        "How far checked": "reported, not verified",
        Reference: "HES/outputs/2025",
        "Date of the thing": "2025-12",
      }),
  },
  { command: "t6 check household-energy-survey" },
  { command: "t6 score household-energy-survey" },
  { command: "t6 next household-energy-survey" },
  { command: "t6 explain T6.1g household-energy-survey" },
  { command: "t6 report household-energy-survey --document scorecard -o board.html" },
];
