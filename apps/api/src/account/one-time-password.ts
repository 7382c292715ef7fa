import { randomInt } from "node:crypto";

/** Letters and digits nobody takes for one another when they are read out or copied from paper. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

const [groups, letters] = [4, 4];

/** How many days it opens the account. */
export const oneTimeDays = 7;

/** A password to be told once and changed at the first sign-in: some 79 bits, in groups of four. */
export const newOneTimePassword = (): string => Array.from({ length: groups }, group).join("-");

const group = (): string => Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]).join("");
