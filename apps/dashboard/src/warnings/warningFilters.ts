import { Level, type Severity } from "@xep-loai/domain";
import { flag, listed, oneOf, someOf } from "../view/parameters.ts";
import { levelParameter, warningParameters } from "../view/paths.ts";
import type { Others } from "../view/useView.ts";

export const severities = ["BLOCK", "WARN", "ATTEST"] as const satisfies readonly Severity[];
export const warningKinds = ["QUOTA", "RECHECK", "RULE", "ATTESTATION", "REVIEW"] as const;
export type WarningKind = (typeof warningKinds)[number];

/** What narrows the list of warnings; it stands in the URL. */
export interface WarningFilters {
  /** Empty: every severity. */
  readonly severity: readonly Severity[];
  readonly kind: WarningKind | null;
  readonly ruleId: string | null;
  /** Of the organisations they stand at; null: every level. */
  readonly level: Level | null;
  /** Every subject kind, not only that of the view. */
  readonly allSubjectKinds: boolean;
}

const names = { kind: "loai", level: levelParameter, ...warningParameters } as const;

export const noFilters: WarningFilters = {
  severity: [],
  kind: null,
  ruleId: null,
  level: null,
  allSubjectKinds: false,
};

export const warningFiltersFrom = (search: URLSearchParams): WarningFilters => ({
  severity: someOf(search, names.severity, severities),
  kind: oneOf(search, names.kind, warningKinds),
  ruleId: search.get(names.ruleId),
  level: oneOf(search, names.level, Object.values(Level)),
  allSubjectKinds: search.get(names.allSubjectKinds) === "1",
});

/** The parameters of the URL that say the same. */
export const parametersOf = (filters: WarningFilters): Others => ({
  [names.severity]: listed(filters.severity),
  [names.kind]: filters.kind,
  [names.ruleId]: filters.ruleId,
  [names.level]: filters.level,
  [names.allSubjectKinds]: flag(filters.allSubjectKinds),
});

/** Whether severity, kind, rule or level narrow the list. */
export const areNarrow = ({ severity, kind, ruleId, level }: WarningFilters): boolean =>
  severity.length > 0 || kind !== null || ruleId !== null || level !== null;

/** Whether nothing but one rule narrows the list. */
export const isOneRule = ({ severity, kind, ruleId, level }: WarningFilters): boolean =>
  ruleId !== null && severity.length === 0 && kind === null && level === null;
