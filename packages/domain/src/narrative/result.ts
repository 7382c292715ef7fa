import { notRatedReasonLabels, tierNamesOf } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import { percentage } from "../tables/percentage.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { NotRatedReason, tiersHighestFirst } from "../vocabulary/tier.ts";
import { clauses, listed, sentences } from "./joined.ts";
import { counted, several, subjectNouns } from "./noun.ts";
import type { ReportedSubjects } from "./report-figures.ts";
import { ratedIn, shareOf, shareText } from "./tally.ts";

/** How many were rated, at which tiers, how many not and why, how many are still to come. */
export function resultWords(subjects: ReportedSubjects, regime: Regime): Text {
  if (totalOf(subjects) === 0) return filled(nobody, nounsOf(subjects));
  return sentences([
    ratedWords(subjects),
    tierWords(subjects, regime),
    notRatedWords(subjects),
    pendingWords(subjects),
  ]);
}

const notRatedIn = ({ notRated }: ReportedSubjects): number =>
  Object.values(NotRatedReason).reduce((sum, reason) => sum + notRated[reason], 0);

/** Rated, not rated for a reason, and still to be rated. */
export const totalOf = (subjects: ReportedSubjects): number =>
  ratedIn(subjects.tiers) + notRatedIn(subjects) + subjects.pending;

const nounsOf = ({ kind }: ReportedSubjects) => ({ nouns: several(subjectNouns[kind]) });

const nobody: Text = { vi: "Không có {nouns} thuộc phạm vi báo cáo.", en: "There are no {nouns} to report on." };

function ratedWords(subjects: ReportedSubjects): Text {
  const [total, rated] = [totalOf(subjects), ratedIn(subjects.tiers)];
  const share = percentage(rated, total);
  return filled(rated === 0 ? noneRated : rated === total ? (total === 1 ? oneRated : allRated) : partRated, {
    total: counted(total, subjectNouns[subjects.kind]),
    rated: countText(String(rated)),
    share: share === null ? { vi: "", en: "" } : shareText(share),
  });
}

const noneRated: Text = {
  vi: "Tổng số có {total}, chưa có kết quả xếp loại nào.",
  en: "Of {total} in all none has a result.",
};
const oneRated: Text = { vi: "Có {total}, đã được xếp loại chất lượng.", en: "There is {total}, which was rated." };
const allRated: Text = {
  vi: "Toàn bộ {total} đã được xếp loại chất lượng.",
  en: "All {total} were rated.",
};
const partRated: Text = {
  vi: "Tổng số có {total}, trong đó {rated} được xếp loại chất lượng ({share}).",
  en: "Of {total} in all {rated} were rated ({share}).",
};

/** The tiers somebody has with number and share, highest first; then those nobody has. */
function tierWords({ kind, tiers }: ReportedSubjects, regime: Regime): Text | null {
  if (ratedIn(tiers) === 0) return null;
  const names = tierNamesOf({ regime }, kind);
  const quoted = tiersHighestFirst.map((tier) => ({ tier, name: inQuotes(names[tier]) }));
  const held = quoted.filter(({ tier }) => tiers[tier] > 0).map(({ tier, name }) => tierPart(name, tiers, tier));
  const empty = quoted.filter(({ tier }) => tiers[tier] === 0).map(({ name }) => name);
  const said = empty.length === 0 ? held : [...held, filled(nobodyAt, { tiers: either(empty) })];
  return filled({ vi: "Kết quả: {said}.", en: "The results: {said}." }, { said: clauses(said) });
}

const nobodyAt: Text = { vi: "không có trường hợp nào {tiers}", en: "nobody at {tiers}" };

export const inQuotes = ({ vi, en }: Text): Text => ({ vi: `“${vi}”`, en: `“${en}”` });

function either(names: readonly Text[]): Text {
  const join = (language: keyof Text, or: string): string => {
    const words = names.map((name) => name[language]);
    return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
  };
  return { vi: join("vi", "hoặc"), en: join("en", "or") };
}

function tierPart(name: Text, tiers: ReportedSubjects["tiers"], tier: (typeof tiersHighestFirst)[number]): Text {
  const share = shareOf(tiers, tier);
  return filled(
    { vi: "{name} {count} ({share})", en: "{name} {count} ({share})" },
    { name, count: countText(String(tiers[tier])), share: share === null ? { vi: "", en: "" } : shareText(share) },
  );
}

function notRatedWords(subjects: ReportedSubjects): Text | null {
  const count = notRatedIn(subjects);
  if (count === 0) return null;
  const reasons = Object.values(NotRatedReason).filter((reason) => subjects.notRated[reason] > 0);
  const said = reasons.map((reason) => because(subjects.notRated[reason], reason));
  const one = reasons.length === 1 ? reasonOf(reasons[0] as NotRatedReason) : null;
  return filled(one === null ? ofReasons : ofOneReason, {
    count: counted(count, subjectNouns[subjects.kind]),
    reasons: one ?? listed(said),
  });
}

const ofReasons: Text = {
  vi: "Không xếp loại {count}, gồm: {reasons}.",
  en: "Not rated: {count}, namely {reasons}.",
};
const ofOneReason: Text = { vi: "Không xếp loại {count} do {reasons}.", en: "Not rated: {count}, {reasons}." };

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const reasonOf = (reason: NotRatedReason): Text => ({
  vi: lowered(notRatedReasonLabels[reason].vi),
  en: lowered(notRatedReasonLabels[reason].en),
});

const because = (count: number, reason: NotRatedReason): Text =>
  filled(
    { vi: "{count} {reason}", en: "{count} {reason}" },
    { count: countText(String(count)), reason: reasonOf(reason) },
  );

function pendingWords({ pending, kind }: ReportedSubjects): Text | null {
  if (pending === 0) return null;
  return filled(
    { vi: "Còn {count} chưa được quyết định mức xếp loại.", en: "Not decided yet: {count}." },
    { count: counted(pending, subjectNouns[kind]) },
  );
}
