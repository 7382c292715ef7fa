/** Fewer kinds of characters than chance leaves in 16 hexadecimal digits. */
const fewestKinds = 6;

/** Whether a secret is one that is guessed rather than drawn: one word again and again, digits alone, or the keyboard's own order. */
export const isGuessable = (secret: string): boolean =>
  new Set(secret).size < fewestKinds || /^\d+$/.test(secret) || repeats(secret) || runsOn(secret);

/** The beginning again and again, the last time perhaps not to its end. */
function repeats(secret: string): boolean {
  const lengths = Array.from({ length: Math.floor(secret.length / 2) }, (_, at) => at + 1);
  return lengths.some((length) => secret.startsWith(secret.slice(length)));
}

/** Most characters are the same as, or the next to, the one before: `abcdef`, `987654`. */
function runsOn(secret: string): boolean {
  const steps = [...secret].slice(1).map((each, at) => Math.abs(each.charCodeAt(0) - secret.charCodeAt(at)));
  return steps.filter((step) => step <= 1).length > steps.length / 2;
}
