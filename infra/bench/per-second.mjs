/** Runs several times, after once that does not count; answers per second: the median, and from least to most. */
export async function perSecond(count, runs, work) {
  const rates = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await work();
    if (run > 0) rates.push((1000 * count) / (performance.now() - start));
  }
  rates.sort((a, b) => a - b);
  return { median: rates[Math.floor(rates.length / 2)], least: rates[0], most: rates.at(-1) };
}
