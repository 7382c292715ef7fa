import { ExactNumber } from "./exact-number.ts";

/**
 * Whether the value surely holds every member its text gives: a text has at least one colon for each, so where there are no more
 * colons than members none was given twice. A colon inside a string makes it unsure.
 */
export const hasEveryMember = (value: unknown, text: string): boolean => colonsIn(text) === membersIn(value);

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

/** Of all objects in a value of any depth. */
function membersIn(value: unknown): number {
  let count = 0;
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || next instanceof ExactNumber) continue;
    const held = Object.values(next);
    if (!Array.isArray(next)) count += held.length;
    for (const each of held) open.push(each);
  }
  return count;
}
