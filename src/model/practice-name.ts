/** How the id of a practice looks in most codes, as a name in front of an ending: letters, if any, and numbers with a full stop between them. */
export const practiceId = "[A-Za-z]{0,12}[-_]?\\d+\\.\\d+";

/** The file of a practice, as it is usually called. Any name will do in an assessment: this is for telling what a file was to be. */
export const practiceFile = new RegExp(`^${practiceId}\\b.*\\.ya?ml$`, "i");
