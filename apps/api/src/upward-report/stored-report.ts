import type { Edits } from "./paragraphs.ts";

export const UpwardReportState = {
  DRAFT: "DRAFT",
  ISSUED: "ISSUED",
  REPLACED: "REPLACED",
  DISCARDED: "DISCARDED",
} as const;
export type UpwardReportState = (typeof UpwardReportState)[keyof typeof UpwardReportState];

/** What stands on the paper around its text. */
export interface ReportHead {
  readonly number: string;
  readonly issuedOn: string;
  readonly place: string;
  readonly addressee: string;
  readonly signedAs: string;
  readonly signedBy: string;
  readonly recipients: readonly string[];
}

/** A report as it is read. */
export interface StoredReport extends ReportHead {
  readonly id: string;
  readonly organisationId: number;
  readonly year: number;
  readonly state: UpwardReportState;
  readonly edits: Edits;
  readonly reason: string | null;
  readonly snapshot: string;
  readonly hash: string;
  readonly asOf: string;
  readonly issuedByName: string;
  readonly version: number;
  readonly changedByName: string;
  readonly changedAt: string;
}

const columns = `r.id::text as id, r.organisation_id as "organisationId", r.year, r.state, r.number, r.issued_on as "issuedOn", r.place,
  r.addressee, r.signed_as as "signedAs", r.signed_by as "signedBy", r.recipients, r.reason, r.hash, r.as_of as "asOf",
  r.issued_by_name as "issuedByName", r.version, r.changed_by_name as "changedByName", r.changed_at as "changedAt"`;

/** SQL: a report `r` as a `StoredReport`. */
export const reportColumns = `${columns}, r.edits, r.snapshot`;

/** SQL: the same without what it says. */
export const reportHeadColumns = `${columns}, '{}'::jsonb as edits, '' as snapshot`;
