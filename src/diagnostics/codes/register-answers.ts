import type { Words } from "../words.ts";

/** What stands in a register in the place of an answer, and what stands there that is nobody else's to read. */
export const registerAnswerCodes = {
  "register/tick": {
    severity: "warning",
    title: "Yes or no where something else is asked",
    message: "Cells that say yes or no where something has to be named: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "A tick says neither why, nor which, nor who. t6 counts these cells as cells that say nothing.",
    help: "Write what the tick stands for. Where the column asks a question that yes or no answers, give it that question as a heading, or another field in the map.",
    means:
      "The map reads the column as something that has to be named, such as a reason or the proof that data were destroyed, and cells say only “yes”, “no” or the like. Yes or no answers a question that is asked so: whether data may be passed on, or “Data destroyed?”.",
    remedy: "Put the name of the certificate, the reason or the law in the place of the tick. Where nobody knows it any more, leave the cell empty.",
  },
  "register/states": {
    severity: "warning",
    title: "States in a column of decisions",
    message: "Cells that say how a share stands, and not what was decided: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "That a share is live or has ended was decided by nobody. t6 does not count these cells as decisions.",
    help: "Where the column says how each share stands, write ‘status’ for it in the map: what was refused is counted there too.",
    means:
      "The map reads the column as the decision on each request, and its cells say “Live”, “Ended” or the like. Most often the column is the state of the share, for which there is a field of its own.",
    remedy:
      "Change the map: write status for the column. Where some cells are decisions and others states, status reads both: “Refused” among states counts as a refusal.",
  },
  "register/codes": {
    severity: "warning",
    title: "Codes that nobody explained",
    message: "Cells with codes that t6 cannot read: {count} of {of} under “{column}”[ on the sheet {sheet}]: {examples}.",
    why: "Whoever has the register and not the list of codes cannot tell what they mean. t6 counts them as nothing, neither for the register nor against it.",
    help: "Say in the map what they mean, beside ‘columns’ of the table: {entry}.",
    means:
      "The cells hold letters or numbers that stand for something, as “A” and “R” do for approved and refused in a database. t6 does not guess: what stands there is not shown, and it is not said that the register is silent.",
    remedy:
      "Write the words into the published file in the place of the codes. Until then, explain the codes in the map: t6 then reads each as what is said there.",
  },
  "register/e-mail": {
    severity: "note",
    title: "E-mail addresses in the register",
    message: "Cells with an e-mail address in them: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "An address is somebody's own, and whatever is published is collected by programs that send to it.",
    help: "Take the addresses out of what is published; where people are to write, give one address of the office above the table.",
    means: "An e-mail address stands in a cell. t6 reads columns that the map leaves unweighed for it too: they are published with all others.",
    remedy: "Delete the address where the register is kept, or leave the column out of the edition that is published.",
  },
} as const satisfies Readonly<Record<string, Words>>;
