import type { AskedAudit } from "../providers/queries/audit.ts";
import { flag, oneOf } from "../view/parameters.ts";
import type { Others } from "../view/useView.ts";

export const auditActs = ["ADDED", "CHANGED", "REMOVED", "SEEN", "EXPORTED"] as const;
export const auditKinds = [
  "classification",
  "attestation",
  "adjustment",
  "procedure_record",
  "opinion",
  "form_entry",
  "review",
  "review_prompt",
  "recheck",
  "organisation",
  "organisation_event",
  "member",
  "member_stay",
  "collective",
  "leader",
  "submission",
  "aggregate_return",
  "upward_report",
  "table_preset",
  "intake",
  "list_of_persons",
  "second_factor",
  "account",
  "account_grant",
  "cycle",
  "text_correction",
  "outstanding_decision",
] as const;
export const auditWays = ["FORM", "IMPORT", "API"] as const;

/** What narrows the log; it stands in the URL. */
export interface AuditFilters {
  /** null: whatever was done. */
  readonly act: (typeof auditActs)[number] | null;
  /** null: to whatever it was done. */
  readonly kind: (typeof auditKinds)[number] | null;
  /** null: by every way. */
  readonly way: (typeof auditWays)[number] | null;
  /** Part of an account's name; empty: everybody. */
  readonly by: string;
  /** ISO days; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Not only at the unit and below it. */
  readonly everywhere: boolean;
}

const names = {
  act: "viec",
  kind: "doi-tuong-sua",
  way: "cach",
  by: "nguoi",
  from: "tu-ngay",
  to: "den-ngay",
  everywhere: "moi-noi",
} as const;

export const noFilters: AuditFilters = {
  act: null,
  kind: null,
  way: null,
  by: "",
  from: null,
  to: null,
  everywhere: false,
};

const dayIn = (search: URLSearchParams, name: string): string | null =>
  /^\d{4}-\d{2}-\d{2}$/.exec(search.get(name) ?? "")?.[0] ?? null;

export const auditFiltersFrom = (search: URLSearchParams): AuditFilters => ({
  act: oneOf(search, names.act, auditActs),
  kind: oneOf(search, names.kind, auditKinds),
  way: oneOf(search, names.way, auditWays),
  by: search.get(names.by) ?? "",
  from: dayIn(search, names.from),
  to: dayIn(search, names.to),
  everywhere: search.get(names.everywhere) === "1",
});

/** The parameters of the URL that say the same. */
export const parametersOf = ({ act, kind, way, by, from, to, everywhere }: AuditFilters): Others => ({
  [names.act]: act,
  [names.kind]: kind,
  [names.way]: way,
  [names.by]: by || null,
  [names.from]: from,
  [names.to]: to,
  [names.everywhere]: flag(everywhere),
});

/** Whether there may be more than is shown at the unit and below it. */
export const isNarrowed = ({ everywhere: _, ...filters }: AuditFilters): boolean =>
  Object.values(filters).some((filter) => filter !== null && filter !== "");

/** The question the filters ask, at a unit and below it. */
export const askedBy = ({ everywhere, by, act, ...filters }: AuditFilters, organisationId: string): AskedAudit => ({
  ...filters,
  auditAct: act,
  by: by || null,
  organisationId: everywhere ? null : organisationId,
});
