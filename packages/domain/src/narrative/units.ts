import { tierNamesOf } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { lowestTier, type QualityTier, topTier } from "../vocabulary/tier.ts";
import { pointsText } from "./change.ts";
import { clauses, listed, sentences } from "./joined.ts";
import { counted, unitNoun } from "./noun.ts";
import { provisionalWords } from "./provisional.ts";
import type { ReportedSubjects, ReportedUnit, ReportFigures, TierTally } from "./report-figures.ts";
import { inQuotes } from "./result.ts";
import { ratedIn, shareOf, shareText } from "./tally.ts";

/** A share of fewer than these says more of chance than of the unit. */
export const fewestRated = 5;

/** Units told by name; further ones of the same figure are counted. */
const mostNamed = 3;

/** Which direct subordinates stand out: highest and lowest share of the top tier, the lowest tier, the largest movement. */
export function unitWords(subjects: ReportedSubjects, { regime, previous }: ReportFigures): Text | null {
  const { kind, units } = subjects;
  const large = units.filter(({ tiers }) => ratedIn(tiers) >= fewestRated);
  if (large.length < 2) return null;
  const names = tierNamesOf({ regime }, kind);
  const [top, lowest] = [inQuotes(names[topTier]), inQuotes(names[lowestTier])];
  const comparable = previous?.regime === regime ? large : [];
  const said = [endsWords(large, top), lowestWords(units, lowest), movedWords(comparable, top)];
  return sentences([...said, provisionalWords(subjects)]);
}

const shareAt = (tiers: TierTally, tier: QualityTier): number => shareOf(tiers, tier)?.value ?? 0;

function endsWords(units: readonly ReportedUnit[], top: Text): Text {
  const values = units.map(({ tiers }) => shareAt(tiers, topTier));
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const at = (value: number) => units.filter(({ tiers }) => shareAt(tiers, topTier) === value);
  const share = shareText({ value: most, decimals: 1 });
  if (most === least) return filled(allAlike, { top, share });
  return filled(highAndLow, {
    top,
    fewest: countText(String(fewestRated)),
    high: named(at(most), topTier),
    low: named(at(least), topTier),
  });
}

const allAlike: Text = {
  vi: "Tỷ lệ {top} của các đơn vị trực thuộc bằng nhau ({share}).",
  en: "The share of {top} is the same at all direct subordinates ({share}).",
};
const highAndLow: Text = {
  vi: "Trong các đơn vị trực thuộc có từ {fewest} trường hợp được xếp loại trở lên, tỷ lệ {top} cao nhất là {high}; thấp nhất là {low}.",
  en: "Among direct subordinates with at least {fewest} rated, the share of {top} is highest at {high}, lowest at {low}.",
};

function lowestWords(units: readonly ReportedUnit[], lowest: Text): Text | null {
  const touched = units.filter(({ tiers }) => tiers[lowestTier] > 0);
  if (touched.length === 0) return null;
  const most = Math.max(...touched.map(({ tiers }) => tiers[lowestTier]));
  const at = touched.filter(({ tiers }) => tiers[lowestTier] === most);
  return filled(touched.length === 1 ? onlyAt : at.length === touched.length ? evenlyAt : mostAt, {
    lowest,
    units: counted(touched.length, unitNoun),
    where: named(at, lowestTier),
  });
}

const onlyAt: Text = {
  vi: "Mức {lowest} chỉ có tại {where}.",
  en: "The tier {lowest} is found only at {where}.",
};
const evenlyAt: Text = {
  vi: "Mức {lowest} có tại {units}: {where}.",
  en: "The tier {lowest} is found at {units}: {where}.",
};
const mostAt: Text = {
  vi: "Mức {lowest} có tại {units}, nhiều nhất là {where}.",
  en: "The tier {lowest} is found at {units}, most at {where}.",
};

/** «Huyện ủy A (3/20, 15,0 %)»; of more than three the others are counted. */
function named(units: readonly ReportedUnit[], tier: QualityTier): Text {
  const shown = units.slice(0, mostNamed).map((unit) => withShare(unit, tier));
  const others = units.length - shown.length;
  return listed(others === 0 ? shown : [...shown, filled(more, { others: counted(others, otherNoun) })]);
}

const otherNoun = { vi: "đơn vị khác", one: "other unit", many: "other units" };
const more: Text = { vi: "{others}", en: "{others}" };

function withShare({ name, tiers }: ReportedUnit, tier: QualityTier): Text {
  const base = { part: countText(String(tiers[tier])), whole: countText(String(ratedIn(tiers))) };
  const share = shareText(shareOf(tiers, tier) ?? { value: 0, decimals: 1 });
  const words = "{name} ({part}/{whole}, {share})";
  return filled({ vi: words, en: words }, { name: { vi: name, en: name }, ...base, share });
}

interface Moved {
  readonly name: string;
  readonly was: number;
  readonly now: number;
}

/** The farthest up and the farthest down; both years must have enough rated. */
function movedWords(units: readonly ReportedUnit[], top: Text): Text | null {
  const moved = units.flatMap(({ name, tiers, before }): Moved[] =>
    before === null || ratedIn(before) < fewestRated
      ? []
      : [{ name, was: shareAt(before, topTier), now: shareAt(tiers, topTier) }],
  );
  const up = moved.filter(({ was, now }) => now > was).sort((a, b) => b.now - b.was - (a.now - a.was))[0];
  const down = moved.filter(({ was, now }) => now < was).sort((a, b) => a.now - a.was - (b.now - b.was))[0];
  const said = [up && movement(rose, up), down && movement(fell, down)].filter((part) => part !== undefined);
  if (said.length === 0) return null;
  return filled(
    { vi: "So với năm trước, tỷ lệ {top} {said}.", en: "Against the year before, the share of {top} {said}." },
    { top, said: clauses(said) },
  );
}

const rose: Text = {
  vi: "tăng nhiều nhất tại {name} ({points}, từ {was} lên {now})",
  en: "rose most at {name} (by {points}, from {was} to {now})",
};
const fell: Text = {
  vi: "giảm nhiều nhất tại {name} ({points}, từ {was} xuống {now})",
  en: "fell most at {name} (by {points}, from {was} to {now})",
};

function movement(words: Text, { name, was, now }: Moved): Text {
  const [before, after] = [
    { value: was, decimals: 1 },
    { value: now, decimals: 1 },
  ];
  return filled(words, {
    name: { vi: name, en: name },
    points: pointsText(before, after),
    was: shareText(before),
    now: shareText(after),
  });
}
