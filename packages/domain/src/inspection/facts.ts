import type { IsoDate } from "../rule/date.ts";
import type {
  InspectionNotice,
  InspectionSchedule,
  InspectionTeam,
  PlannedVisit,
  TimeSlot,
} from "../rule-sets/inspection-notice.ts";
import type { Attendant, ReportRecipient } from "../vocabulary/inspection.ts";

/** The documents an inspection goes by, as far as they are there. */
export interface Inspection {
  readonly notice: InspectionNotice;
  /** Left out: not decided yet. */
  readonly team?: InspectionTeam;
  /** Left out: not announced yet. */
  readonly schedule?: Pick<InspectionSchedule, "number" | "issuedOn">;
  /** The day on which it is asked, UTC+7. */
  readonly asOf: IsoDate;
}

/** A report of a cell, as it came in. */
export interface ReceivedReport {
  readonly recipient: ReportRecipient;
  /** Day in UTC+7. */
  readonly receivedOn: IsoDate;
  /** Numbers of the contents it reports on. */
  readonly contents: readonly number[];
}

/** What is known of one cell that is inspected. */
export interface InspectedCell {
  /** Left out: no visit is set yet. */
  readonly visit?: TimeSlot;
  /** The other visits of the same team. */
  readonly otherVisits: readonly PlannedVisit[];
  /** Day of the cell's own congress; left out: not recorded. */
  readonly congressOn?: IsoDate;
  /** Left out: not recorded. */
  readonly hasCommittee?: boolean;
  readonly reports: readonly ReceivedReport[];
  /** Whom the team met; left out: not recorded. */
  readonly met?: readonly Attendant[];
  /** Whether the team saw records and documents; left out: not recorded. */
  readonly recordsSeen?: boolean;
}
