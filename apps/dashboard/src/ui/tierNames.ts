import {
  type QualityTier,
  type Regime,
  type SubjectKind,
  type Text,
  tierNamesOf,
  tierShortNamesOf,
  tierWordsOf,
  topTier,
} from "@xep-loai/domain";
import { createContext, useCallback, useContext, useMemo } from "react";
import { useLanguage } from "../i18n/useText.ts";

/** Whose tiers are named, and of which year. */
export interface Named {
  readonly subjectKind: SubjectKind;
  readonly year: number;
}

interface TierNaming extends Named {
  /** The rules a year was rated under. */
  readonly regimeOf: (year: number) => Regime;
}

/** What the page is about: a tier on it is called as its subject was called under the rules of its year (rules.md 4.4). */
export const TierNamingContext = createContext<TierNaming>({
  subjectKind: "MEMBER",
  year: 0,
  regimeOf: () => "TIERS_2019",
});

export interface TierNames {
  /** «Hoàn thành xuất sắc nhiệm vụ», of organisations in 2016 «Trong sạch, vững mạnh». */
  readonly full: (tier: QualityTier) => string;
  /** «HTXSNV», «TSVM»: only where space forces. */
  readonly short: (tier: QualityTier) => string;
  /** «Xuất sắc»: in legends and heads of columns. */
  readonly word: (tier: QualityTier) => string;
}

/** Names the tiers of any subject and year; what is left out is that of the page. */
export function useTierNamesOf(): (of?: Partial<Named>) => TierNames {
  const language = useLanguage();
  const page = useContext(TierNamingContext);
  return useCallback(
    ({ subjectKind = page.subjectKind, year = page.year } = {}) => {
      const under = { regime: page.regimeOf(year) };
      const said = (names: Readonly<Record<QualityTier, Text>>) => (tier: QualityTier) => names[tier][language];
      return {
        full: said(tierNamesOf(under, subjectKind)),
        short: said(tierShortNamesOf(under, subjectKind)),
        word: said(tierWordsOf(under, subjectKind)),
      };
    },
    [language, page],
  );
}

/** The names of the tiers of one subject and year; what is left out is that of the page. */
export function useTierNames({ subjectKind, year }: Partial<Named> = {}): TierNames {
  const namesOf = useTierNamesOf();
  return useMemo(
    () => namesOf({ ...(subjectKind && { subjectKind }), ...(year !== undefined && { year }) }),
    [namesOf, subjectKind, year],
  );
}

/** What the top tier is called within a sentence, and in full. */
export function useTopNames(of: Partial<Named> = {}): Readonly<Record<"top" | "topTier", string>> {
  const { full, word } = useTierNames(of);
  const language = useLanguage();
  const name = word(topTier);
  // English writes the name of a tier with a capital letter, Vietnamese does not
  const top = language === "vi" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return { top, topTier: full(topTier) };
}
