/** Of the column that decides who may read of something: what happens where nobody decides. */
export const audienceWords = {
  label: "Who may read of it",
  note: "empty: anyone",
  help: "Left empty, documents for the public tell of it, even where only people inside the organisation can open the thing itself.",
  width: 16,
} as const;
