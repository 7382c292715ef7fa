import { tierNamesOf } from "../labels.ts";
import { documentOfRegime } from "../regimes.ts";
import type { Text } from "../rule/finding.ts";
import { decimalText, type Percentage } from "../tables/percentage.ts";
import type { YearUnderRegime } from "../tables/regime-change.ts";
import { countText, percentText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { tiersHighestFirst } from "../vocabulary/tier.ts";
import { clauses, sentences } from "./joined.ts";
import { counted, several, subjectNouns } from "./noun.ts";
import { provisionalWords } from "./provisional.ts";
import type { ReportedSubjects, ReportFigures, TierTally } from "./report-figures.ts";
import { inQuotes } from "./result.ts";
import { ratedIn, shareOf, shareText } from "./tally.ts";

/** Why no kind of subject is set against the year before, said once: nothing is known of it, or its rules were others (rules.md 4.4). */
export function incomparableWords({ previous, year, regime, subjects }: ReportFigures): Text | null {
  if (subjects.every(({ tiers }) => ratedIn(tiers) === 0)) return null;
  if (previous === null) return withYear(nothingKnown, year - 1);
  return previous.regime === regime ? null : otherRules(previous, { year, regime });
}

/** A kind of subject against the year before; null: no kind is, or nothing of it is rated. */
export function changeWords(subjects: ReportedSubjects, figures: ReportFigures): Text | null {
  const { previous, regime } = figures;
  if (ratedIn(subjects.tiers) === 0 || previous === null || previous.regime !== regime) return null;
  if (subjects.before === null) return notKnownThen(subjects, previous.year);
  if (ratedIn(subjects.before) === 0) return noneRatedThen(subjects, previous.year);
  return compared(subjects, subjects.before, figures, previous.year);
}

const yearText = (year: number): Text => ({ vi: String(year), en: String(year) });
const withYear = (words: Text, year: number): Text => filled(words, { year: yearText(year) });

const nothingKnown: Text = {
  vi: "Chưa có số liệu năm {year} nên báo cáo không so sánh với năm trước.",
  en: "There are no figures of {year} to compare with.",
};

const notKnownThen = ({ kind }: ReportedSubjects, year: number): Text =>
  filled(
    { vi: "Chưa có số liệu {nouns} của năm {year} để so sánh.", en: "There are no figures of {nouns} in {year}." },
    { year: yearText(year), nouns: several(subjectNouns[kind]) },
  );

const noneRatedThen = ({ kind }: ReportedSubjects, year: number): Text =>
  filled(
    {
      vi: "Năm {year} không có {nouns} được xếp loại để so sánh.",
      en: "In {year} no {nouns} were rated, so nothing is compared.",
    },
    { year: yearText(year), nouns: several(subjectNouns[kind]) },
  );

function otherRules(before: YearUnderRegime, now: YearUnderRegime): Text {
  return filled(
    {
      vi: "Năm {before} {how}, năm {now} {way}; mức xếp loại của hai năm không cùng tiêu chuẩn nên báo cáo không so sánh với năm trước.",
      en: "The year {before} {how}, {now} {way}; the tiers of the two years do not mean the same, so they are not compared.",
    },
    { before: yearText(before.year), now: yearText(now.year), how: ratedBy(before), way: ratedBy(now) },
  );
}

const ratedBy = ({ regime }: YearUnderRegime): Text =>
  regime === "NOT_HELD"
    ? { vi: "ghi theo kết quả đã có, chưa đối chiếu quy định", en: "was taken over unchecked" }
    : filled(
        { vi: "xếp loại theo {document}", en: "was rated under {document}" },
        { document: documentOfRegime(regime).shortTitle },
      );

function compared(subjects: ReportedSubjects, before: TierTally, { regime }: ReportFigures, year: number): Text {
  const names = tierNamesOf({ regime }, subjects.kind);
  const moved = tiersHighestFirst.flatMap((tier) => {
    const [was, now] = [shareOf(before, tier), shareOf(subjects.tiers, tier)];
    return was === null || now === null || was.value === now.value ? [] : [shareMoved(inQuotes(names[tier]), was, now)];
  });
  const against = filled(againstYear, {
    year: yearText(year),
    said: clauses([ratedMoved(subjects, before), ...(moved.length === 0 ? [sharesStay] : moved)]),
  });
  return sentences([against, provisionalWords(subjects)]);
}

const againstYear: Text = { vi: "So với năm {year}: {said}.", en: "Against {year}: {said}." };

const sharesStay: Text = { vi: "tỷ lệ các mức không thay đổi", en: "the shares of the tiers are the same" };

function ratedMoved({ kind, tiers }: ReportedSubjects, before: TierTally): Text {
  const [was, now] = [ratedIn(before), ratedIn(tiers)];
  const words = was === now ? ratedStay : was < now ? ratedMore : ratedLess;
  return filled(words, {
    change: counted(Math.abs(now - was), subjectNouns[kind]),
    was: countText(String(was)),
    now: countText(String(now)),
    stay: counted(now, subjectNouns[kind]),
  });
}

const ratedStay: Text = { vi: "số được xếp loại không thay đổi ({stay})", en: "as many were rated ({stay})" };
const ratedMore: Text = {
  vi: "số được xếp loại tăng {change} (từ {was} lên {now})",
  en: "{change} more were rated (from {was} to {now})",
};
const ratedLess: Text = {
  vi: "số được xếp loại giảm {change} (từ {was} xuống {now})",
  en: "{change} fewer were rated (from {was} to {now})",
};

function shareMoved(name: Text, was: Percentage, now: Percentage): Text {
  const [up, points] = [now.value > was.value, pointsText(was, now)];
  return filled(
    up
      ? {
          vi: "tỷ lệ {name} tăng {points} (từ {was} lên {now})",
          en: "{name} rose by {points} (from {was} to {now})",
        }
      : {
          vi: "tỷ lệ {name} giảm {points} (từ {was} xuống {now})",
          en: "{name} fell by {points} (from {was} to {now})",
        },
    { name, points, was: shareText(was), now: shareText(now) },
  );
}

/** «1,4 điểm %», of the percentages as shown. */
export function pointsText(was: Percentage, now: Percentage): Text {
  const { vi, en } = percentText(decimalText({ ...now, value: Math.abs(now.value - was.value) }));
  return { vi: vi.replace("\u00a0%", "\u00a0điểm\u00a0%"), en: en.replace("%", " points") };
}
