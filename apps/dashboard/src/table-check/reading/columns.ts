import { tiersHighestFirst } from "@xep-loai/domain";
import { isFigure } from "./figure.ts";
import type { Grid } from "./grid.ts";
import { type Meaning, percentOf, tierOf } from "./meaning.ts";
import { isPercentHead, meaningOf } from "./recognise.ts";

/** Rows looked at to tell names from figures. */
const sampled = 50;

/** What each column probably holds, by its head, the column before it and its cells. Each meaning is given once, but for IGNORED. */
export function guessedMeanings({ heads, rows }: Grid): readonly Meaning[] {
  const guessed: Meaning[] = [];
  for (const [column, head] of heads.entries()) {
    const cells = rows.slice(0, sampled).map((row) => row.cells[column] ?? "");
    const meaning = guess(head, cells, guessed);
    guessed.push(guessed.includes(meaning) ? again(meaning, cells, guessed) : meaning);
  }
  return guessed;
}

function guess(head: string, cells: readonly string[], before: readonly Meaning[]): Meaning {
  const said = meaningOf(head);
  if (said !== null && said !== "UNIT") return isPercent(cells) ? asPercent(said) : said;
  if (isPercentHead(head) || isPercent(cells)) return shareOfLast(before);
  if (said === "UNIT" || !cells.some(isFigure)) return before.includes("UNIT") ? "IGNORED" : "UNIT";
  return "IGNORED";
}

const isPercent = (cells: readonly string[]): boolean => cells.some((cell) => cell.endsWith("%"));

function asPercent(meaning: Meaning): Meaning {
  const tier = tierOf(meaning);
  return tier === null ? "IGNORED" : percentOf(tier);
}

/** «%» beside a number is its share. */
const shareOfLast = (before: readonly Meaning[]): Meaning => asPercent(before.at(-1) ?? "IGNORED");

/** The second column of a tier, with digits after the comma, is its percentage. */
function again(meaning: Meaning, cells: readonly string[], before: readonly Meaning[]): Meaning {
  const tier = tierOf(meaning);
  const share = tier && percentOf(tier);
  return share && !before.includes(share) && cells.some((cell) => /^\d+[.,]\d{1,2}$/.test(cell)) ? share : "IGNORED";
}

/** Whether anything is there to be checked: a number at some tier. */
export const hasCounts = (meanings: readonly Meaning[]): boolean =>
  tiersHighestFirst.some((tier) => meanings.includes(`COUNT.${tier}`));

/** A meaning that two columns claim; null where none does. */
export const claimedTwice = (meanings: readonly Meaning[]): Meaning | null =>
  meanings.find((meaning, at) => meaning !== "IGNORED" && meanings.indexOf(meaning) !== at) ?? null;
