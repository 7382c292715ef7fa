const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** Of the part at this place of a report, the first at 0: I, II, III … */
export const sectionNumeral = (at: number): string => `${"X".repeat(Math.floor((at + 1) / 10))}${units[(at + 1) % 10]}`;
