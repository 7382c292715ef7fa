import type { Severity } from "@xep-loai/domain";
import { flag, listed, oneOf, someOf } from "../view/parameters.ts";
import { warningParameters } from "../view/paths.ts";
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
  /** Every subject kind, not only that of the view. */
  readonly allSubjectKinds: boolean;
}

const names = { severity: "muc-do", kind: "loai", ...warningParameters } as const;

export const noFilters: WarningFilters = { severity: [], kind: null, ruleId: null, allSubjectKinds: false };

export const warningFiltersFrom = (search: URLSearchParams): WarningFilters => ({
  severity: someOf(search, names.severity, severities),
  kind: oneOf(search, names.kind, warningKinds),
  ruleId: search.get(names.ruleId),
  allSubjectKinds: search.get(names.allSubjectKinds) === "1",
});

/** The parameters of the URL that say the same. */
export const parametersOf = (filters: WarningFilters): Others => ({
  [names.severity]: listed(filters.severity),
  [names.kind]: filters.kind,
  [names.ruleId]: filters.ruleId,
  [names.allSubjectKinds]: flag(filters.allSubjectKinds),
});

/** Whether severity, kind or rule narrow the list. */
export const areNarrow = ({ severity, kind, ruleId }: WarningFilters): boolean =>
  severity.length > 0 || kind !== null || ruleId !== null;

/** Whether nothing but one rule narrows the list. */
export const isOneRule = ({ severity, kind, ruleId }: WarningFilters): boolean =>
  ruleId !== null && severity.length === 0 && kind === null;
