import type { CountryAsked } from "./country-asked.ts";
import type { Progress } from "./progress.ts";

const barLength = 20;

/** Writes a line for each step and each twentieth of the rows: seconds since the start, share, what. */
export function progressLines({ size: { members }, years }: CountryAsked): Progress {
  // beside every hundred members there are some fifteen organisations, collectives and leaders to rate
  const total = members * (1 + 1.15 * years.length);
  const start = performance.now();
  let [done, told] = [0, 0];
  const say = (words: string) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    const share = Math.min(100, Math.floor((done / total) * 100));
    console.log(`[${String(seconds).padStart(4)} s] ${bar(share)} ${String(share).padStart(3)} %  ${words}`);
  };
  return {
    step: ({ vi, en }) => say(`${vi} / ${en}`),
    rows(count) {
      done += count;
      if (done - told < total / 20) return;
      told = done;
      say(done.toLocaleString("vi"));
    },
  };
}

const bar = (share: number): string => "█".repeat(Math.floor((share * barLength) / 100)).padEnd(barLength, "░");
