import {
  documentOfRegime,
  type QuotaParameters,
  quotaParameters,
  SubjectKind,
  type Text,
  tierNamesOf,
  tierWordsOf,
  topTier,
} from "@xep-loai/domain";
import type { TableView } from "./summary-source.ts";

/** The kinds of subject in a table of quotas: the one it is narrowed to, else all that have a quota in the year. */
const kindsIn = ({ group, regime }: TableView): readonly SubjectKind[] => {
  const kinds = Object.values(SubjectKind);
  const asked = kinds.filter((kind) => group === null || kind === group);
  const withQuota = asked.filter((kind) => quotaParameters(documentOfRegime(regime), kind) !== null);
  return withQuota.length === 0 ? asked : withQuota;
};

const parametersIn = (view: TableView): readonly QuotaParameters[] =>
  kindsIn(view).flatMap((kind) => quotaParameters(documentOfRegime(view.regime), kind) ?? []);

/** «Trong sạch, vững mạnh / Xuất sắc (X)»: what the top tier of those in the table is called. */
export function topOf(view: TableView): Text {
  const words = kindsIn(view).map((kind) => tierWordsOf(view, kind)[topTier]);
  return { vi: `${joined(words.map(({ vi }) => vi))} (X)`, en: `${joined(words.map(({ en }) => en))} (X)` };
}

export function titleOf(view: TableView): Text {
  const names = kindsIn(view).map((kind) => tierNamesOf(view, kind)[topTier].vi.toLowerCase());
  const words = kindsIn(view).map((kind) => tierWordsOf(view, kind)[topTier].en);
  return {
    vi: `Tình hình sử dụng tỷ lệ xếp loại ${joined(names)}`,
    en: `Use of the ${joined(words)} quota`,
  };
}

/** «Dưới 05 (chọn 01)», or by the members of a cell «Chi bộ dưới 07 đảng viên (tối đa 01)». */
export function smallOf(view: TableView): Text {
  const small = parametersIn(view).flatMap((parameters) => parameters.small ?? [])[0];
  if (small === undefined) return { vi: "Nơi có ít đối tượng", en: "Small place" };
  const [below, max] = [twoDigits(small.below), twoDigits(small.max)];
  return small.by === "HEAD_COUNT"
    ? {
        vi: `Chi bộ dưới ${below} đảng viên (tối đa ${max})`,
        en: `Under ${small.below} members (at most ${small.max})`,
      }
    : { vi: `Dưới ${below} (chọn ${max})`, en: `Under ${small.below} (choose ${small.max})` };
}

/** Whether a quota of the table is a share of everybody rated. */
export const hasRatedBase = (view: TableView): boolean => parametersIn(view).some(({ base }) => base === "ALL_RATED");

const joined = (words: readonly string[]): string => [...new Set(words)].join(" / ");

/** As the documents write small numbers. */
const twoDigits = (number: number): string => String(number).padStart(2, "0");
