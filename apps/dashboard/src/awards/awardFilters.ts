import { Award } from "@xep-loai/domain";
import { oneOf } from "../view/parameters.ts";
import type { Others } from "../view/useView.ts";

/** What narrows the list of candidates; it stands in the URL. */
export interface AwardFilters {
  readonly award: Award | null;
  /** null: whether chosen or not. */
  readonly chosen: "yes" | "no" | null;
}

const names = { award: "danh-hieu", chosen: "lua-chon" } as const;

export const noFilters: AwardFilters = { award: null, chosen: null };

export const awardFiltersFrom = (search: URLSearchParams): AwardFilters => ({
  award: oneOf(search, names.award, Object.values(Award)),
  chosen: oneOf(search, names.chosen, ["yes", "no"]),
});

/** The parameters of the URL that say the same. */
export const parametersOf = ({ award, chosen }: AwardFilters): Others => ({
  [names.award]: award,
  [names.chosen]: chosen,
});

export const areNarrow = ({ award, chosen }: AwardFilters): boolean => award !== null || chosen !== null;
