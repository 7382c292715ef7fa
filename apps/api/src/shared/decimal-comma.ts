/** «79.5 < 90» → «79,5 < 90», as Vietnamese writes it: signs and numbers alone stand in a sum, a point between two digits is a decimal one. */
export const withDecimalComma = (sum: string): string => sum.replace(/(\d)\.(\d)/g, "$1,$2");
