import type { QualityTier } from "@xep-loai/domain";
import { folded } from "./folded.ts";
import { countOf, type Meaning, percentOf } from "./meaning.ts";

// What the heads of published tables say; the words of both regimes and both languages, folded.

const lowest = /khong hoan thanh|\bkht(nv)?\b|\bkhong ht|yeu kem|\byk\b|\bkem\b|\bweak\b|not completed|non completion/;
const top = /xuat sac|\bhtxs(nv)?\b|\bxs\b|\btsvm\b|trong sach|excellent|clean/;
const good = /hoan thanh tot|\bhtt(nv)?\b|\btot\b|\bgood\b/;
const completed = /hoan thanh|\bht(nv)?\b|\bcompleted\b|completion/;

const byTier: readonly (readonly [QualityTier, RegExp])[] = [
  ["NOT_COMPLETED", lowest],
  ["EXCELLENT", top],
  ["GOOD", good],
  ["COMPLETED", completed],
];

/** A share of a tier, or those who are not rated: nothing the check asks for. */
const partOfTier = /tieu bieu|exemplary/;
const notRated = /(khong|chua|mien|not|un) ?(duoc )?(danh gia )?(xep loai|rated)|chua du|mien|dinh chi|exempt/;
const rated = /xep loai|danh gia|\brated\b/;
const total = /tong|total|\bhien co\b/;
const percent = /%|\b(ty|ti) le\b|\bt l\b|\btl\b|percent|share/;
const numbering = /^(stt|tt|so tt|no|so thu tu|#)$/;
const unit = /don vi|to chuc|dang bo|chi bo|dang uy|doi tuong|\bten\b|unit|organi[sz]ation|name/;

/** The tier a head names; null where it names none. */
export function tierNamedIn(head: string): QualityTier | null {
  const words = folded(head);
  return byTier.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export const isPercentHead = (head: string): boolean => percent.test(folded(head));

/** What a column with this head holds; null where the head does not say it. */
export function meaningOf(head: string): Meaning | null {
  const words = folded(head);
  if (words === "") return null;
  if (numbering.test(words) || partOfTier.test(words)) return "IGNORED";
  const tier = tierNamedIn(head);
  if (tier !== null) return isPercentHead(head) ? percentOf(tier) : countOf(tier);
  if (notRated.test(words)) return "IGNORED";
  if (rated.test(words)) return "RATED";
  if (total.test(words)) return "TOTAL";
  return unit.test(words) ? "UNIT" : null;
}

/** «tốt trở lên», or the top tier given as a part («trong đó»): the printed GOOD contains it. */
export const saysGoodIncludesTop = (head: string): boolean =>
  /tot tro len|good (and|or) (above|better)/.test(folded(head)) ||
  (/trong do|of which|including/.test(folded(head)) && tierNamedIn(head) === "EXCELLENT");

/** «Trong sạch, vững mạnh», «yếu kém»: organisations of the years before 2018. */
export const saysPoints2016 = (text: string): boolean => /\btsvm\b|trong sach|yeu kem/.test(folded(text));
