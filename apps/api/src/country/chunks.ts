/** The numbers from \`from\` to \`to\` - 1, so many at a time: one statement, one progress, one count of what came in. */
export function* chunks(from: number, to: number, atOnce: number): Generator<readonly [from: number, to: number]> {
  for (let at = from; at < to; at += atOnce) yield [at, Math.min(at + atOnce, to)];
}
