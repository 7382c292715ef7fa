import type { IsoDate } from "../rule/date.ts";
import type { PeriodStart } from "../vocabulary/inspection.ts";

/** A time of the day, UTC+7, e.g. 14:00. */
export type TimeOfDay = string;

/** One thing inspected. */
export interface InspectionContent {
  readonly number: number;
  /** Without its number and its period. */
  readonly text: string;
  /** «Mốc kiểm tra» as the notice words it, e.g. «từ 01/01/2014 đến thời điểm kiểm tra»; null: the notice is silent. */
  readonly period: string | null;
  /** Where that period begins. */
  readonly start:
    | { readonly kind: Extract<PeriodStart, "ON_DAY">; readonly day: IsoDate }
    | { readonly kind: Exclude<PeriodStart, "ON_DAY"> };
}

/** Who signs a document. */
export interface Signer {
  readonly onBehalfOf: string;
  readonly post: string;
  /** The signer's own post, where it stands above the name. */
  readonly office?: string;
  readonly name: string;
}

/** A notice of an inspection, what it says as data (rules.md 5.5). */
export interface InspectionNotice {
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly place: string;
  readonly title: string;
  /** The committee that gives the notice. */
  readonly issuedBy: string;
  readonly legalBases: readonly string[];
  readonly contents: readonly InspectionContent[];
  readonly method: string;
  /** «Từ ngày … đến ngày …», both included. */
  readonly visits: { readonly from: IsoDate; readonly to: IsoDate };
  /** «trước ngày»: the day itself is late. */
  readonly reportsBefore: IsoDate;
  readonly reportsTo: string;
  /** An office inspected beside the cells; null: none. */
  readonly officeInspected: string | null;
  readonly recipients: readonly string[];
  readonly signed: Signer;
}

/** The decision that sets up the team. */
export interface InspectionTeam {
  readonly number: string;
  readonly decidedOn: IsoDate;
  readonly decidedBy: string;
  readonly name: string;
}

/** When the team is with a cell. */
export interface TimeSlot {
  readonly on: IsoDate;
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

export interface PlannedVisit extends TimeSlot {
  /** Name of the cell. */
  readonly cell: string;
  readonly note?: string | null;
}

/** The schedule the team announces. */
export interface InspectionSchedule {
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly place: string;
  readonly title: string;
  readonly team: InspectionTeam;
  readonly visits: readonly PlannedVisit[];
  readonly recipients: readonly string[];
  readonly signed: Signer;
}
