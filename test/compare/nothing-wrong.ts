/** What a diff says of its inputs where nothing is wrong with them. */
export const nothingWrong = { undecided: [], diagnostics: [], refusals: [] };
