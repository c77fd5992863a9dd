/** The id by which a field of a form is found in its page. */
export const fieldId = (field: string): string => `f-${field.replace(/[^\w-]+/g, "-")}`;
