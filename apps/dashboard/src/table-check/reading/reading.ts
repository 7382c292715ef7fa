import { type PrintedRegime, printedSubjects, type SubjectKind } from "@xep-loai/domain";
import { guessedMeanings } from "./columns.ts";
import { folded } from "./folded.ts";
import type { Grid } from "./grid.ts";
import type { Meaning } from "./meaning.ts";
import { saysGoodIncludesTop, saysPoints2016 } from "./recognise.ts";

/** How the table is to be read; guessed, then confirmed or corrected by the reader. */
export interface Reading {
  readonly regime: PrintedRegime;
  readonly subject: SubjectKind;
  readonly goodIncludesExcellent: boolean;
  /** Digits after the comma of every percentage; null: each as it is printed. */
  readonly decimals: number | null;
  readonly meanings: readonly Meaning[];
}

/** What the words of the table make likely; `text` is all of it, its title included. */
export function guessedReading(grid: Grid, text: string): Reading {
  const regime = saysPoints2016(grid.heads.join(" ")) ? "POINTS_2016" : "TIERS_2019";
  return {
    regime,
    subject: subjectIn(`${text.slice(0, titleLength)} ${grid.heads.join(" ")}`, regime),
    goodIncludesExcellent: grid.heads.some(saysGoodIncludesTop),
    decimals: null,
    meanings: guessedMeanings(grid),
  };
}

/** A title stands at the beginning of a text. */
const titleLength = 300;

function subjectIn(text: string, regime: PrintedRegime): SubjectKind {
  const words = folded(text);
  const named: readonly (readonly [SubjectKind, RegExp])[] = [
    ["ORG", /to chuc|chi bo|dang bo|tccsd|tsvm|trong sach|organi[sz]ation/],
    ["MEMBER", /dang vien|members?\b/],
    ["COLLECTIVE", /tap the|collective/],
    ["LEADER", /can bo|ca nhan|leader/],
  ];
  const rated = named.filter(([subject]) => printedSubjects[regime].includes(subject));
  const first = rated
    .map(([subject, pattern]) => ({ subject, at: words.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)[0];
  return first?.subject ?? "ORG";
}
