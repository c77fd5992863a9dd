import { reported } from "../gate/rules/reported.ts";
import { createFileNames } from "../io/repository.ts";
import { sha256 } from "../io/sha256.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { defectsOf } from "../register/defects.ts";
import { diagnosticOf } from "../register/diagnostics.ts";
import { answersOf } from "../register/says.ts";
import type { CheckedRegister, Found } from "../report/register/checked.ts";
import type { OpenedRegister } from "./register.ts";

/** Checks a register: what it says and does not say, and on which clauses of a catalogue that bears; and what is wrong with it as data. */
export function checkRegister({ register, sha256: digest, hidden }: OpenedRegister, file: string, { file: catalogue }: Catalogue): CheckedRegister {
  const defects = defectsOf(register);
  const diagnostics = defects.map((defect) => diagnosticOf(defect, file));
  const all = reported(diagnostics, createFileNames(), sha256);
  return {
    register,
    sha256: digest,
    file,
    hidden,
    catalogue,
    answers: answersOf(register, catalogue.register),
    found: defects.flatMap((defect, at): Found[] => {
      const [diagnostic, one] = [diagnostics[at], all[at]];
      return diagnostic === undefined || one === undefined ? [] : [{ defect, diagnostic, reported: one }];
    }),
  };
}
