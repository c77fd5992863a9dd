/** Words as a sentence: what ends with a question has its mark already. */
export const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);
