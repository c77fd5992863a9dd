/** A number as it is written in a text: 1,450. */
export const numberText = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
