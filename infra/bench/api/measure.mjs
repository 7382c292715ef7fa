import { atOnce } from "./contenders.mjs";

const rounds = 3;
const one = 30;
const many = 160;

/** Asks each in turn, round after round: milliseconds of one question at a time, then so many at once. */
export async function measureInTurn(contenders) {
  const names = Object.keys(contenders);
  const alone = Object.fromEntries(names.map((name) => [name, []]));
  const crowd = Object.fromEntries(names.map((name) => [name, []]));
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const single = await times(contenders[name], one, 1);
      const together = await times(contenders[name], many, atOnce);
      // the first round warms all of them up
      if (round < 0) continue;
      alone[name].push(...single.each);
      crowd[name].push(...together.each);
      rates[name].push((1000 * many) / together.all);
    }
  }
  return Object.fromEntries(names.map((name) => [name, figures(alone[name], crowd[name], rates[name])]));
}

const figures = (alone, crowd, rates) => ({
  p50: quantile(alone, 0.5),
  p99: quantile(crowd, 0.99),
  perSecond: quantile(rates, 0.5),
});

/** So many questions, by so many who each ask the next when theirs is answered. */
async function times(ask, count, askers) {
  const each = [];
  let left = count;
  const begun = performance.now();
  async function askOn() {
    while (left-- > 0) {
      const asked = performance.now();
      await ask();
      each.push(performance.now() - asked);
    }
  }
  await Promise.all(Array.from({ length: askers }, askOn));
  return { each, all: performance.now() - begun };
}

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
