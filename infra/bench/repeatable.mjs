/** Picks one of the values, by chance that is the same on every run. */
export function repeatable(seed) {
  let state = seed;
  return (...values) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)];
  };
}
