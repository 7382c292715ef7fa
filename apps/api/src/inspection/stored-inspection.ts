import type { InspectionState, PeriodStart, ReportRecipient } from "@xep-loai/domain";
import { refColumn } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type {
  Inspection,
  InspectionReport,
  InspectionSchedule,
  InspectionTeam,
  InspectionVisit,
} from "./inspection.type.ts";

/** A content as it is kept; its number is its place. */
export interface StoredContent {
  readonly text: string;
  readonly period: string | null;
  readonly start: PeriodStart;
  readonly startsOn: string | null;
}

export interface StoredReport extends InspectionReport {
  /** Day in UTC+7. */
  readonly receivedOn: string;
  readonly recipient: ReportRecipient;
}

/** One that is inspected, as far as the viewer sees it. */
export interface StoredCell {
  readonly organisation: Inspection["cells"][number]["organisation"];
  readonly congressOn: string | null;
  readonly hasCommittee: boolean | null;
  readonly visit: InspectionVisit | null;
  readonly cancelled: InspectionVisit[];
  readonly reports: StoredReport[];
}

/** An inspection with those inspected, as it is kept. */
export interface StoredInspection extends Omit<Inspection, "contents" | "cells" | "team" | "schedule"> {
  readonly organisationId: number;
  readonly state: InspectionState;
  readonly contents: StoredContent[];
  readonly team: InspectionTeam | null;
  readonly schedule: InspectionSchedule | null;
  readonly cells: StoredCell[];
}

/** The inspections of these numbers that the viewer sees, in one statement; the latest notice first. */
export const storedInspections = (tx: Tx, ids: readonly number[]): Promise<StoredInspection[]> =>
  rows(tx, storedSql, [ids]);

const visitColumns = `json_build_object(
  'on', v.on_day, 'from', to_char(v.from_time, 'HH24:MI'), 'to', to_char(v.to_time, 'HH24:MI'), 'note', v.note, 'met', v.met,
  'recordsSeen', v.records_seen, 'cancelReason', v.cancel_reason, 'changedByName', v.changed_by_name, 'changedAt', v.changed_at)`;

const visitsOfCell =
  "from inspection_visit v where v.inspection_id = c.inspection_id and v.organisation_id = c.organisation_id";

const cellColumns = `json_build_object(
  'organisation', ${refColumn}, 'congressOn', c.congress_on, 'hasCommittee', c.has_committee,
  'visit', (select ${visitColumns} ${visitsOfCell} and v.cancelled_at is null),
  'cancelled', coalesce((select json_agg(${visitColumns} order by v.cancelled_at) ${visitsOfCell} and v.cancelled_at is not null), '[]'),
  'reports', coalesce((
    select json_agg(json_build_object(
             'recipient', r.recipient, 'receivedAt', r.received_at,
             'receivedOn', (r.received_at at time zone interval '7 hours')::date, 'contents', r.contents,
             'changedByName', r.changed_by_name, 'changedAt', r.changed_at) order by r.received_at)
      from inspection_report r
     where r.inspection_id = c.inspection_id and r.organisation_id = c.organisation_id and r.received_at is not null), '[]'))`;

const storedSql = `
  select i.id, i.year, i.organisation_id as "organisationId", i.number, i.issued_on as "issuedOn", i.place, i.title,
         i.issued_by as "issuedBy", i.legal_bases as "legalBases", i.contents, i.method,
         lower(i.visit_days) as "visitsFrom", upper(i.visit_days) - 1 as "visitsTo", i.reports_before as "reportsBefore",
         i.reports_to as "reportsTo", i.office_inspected as "officeInspected", i.recipients, i.signed_for as "signedFor",
         i.signed_post as "signedPost", i.signed_by as "signedBy", i.state, i.version, i.changed_by_name as "changedByName",
         i.changed_at as "changedAt",
         case when i.team_number is not null then json_build_object(
           'number', i.team_number, 'decidedOn', i.team_decided_on, 'decidedBy', i.team_decided_by, 'name', i.team_name,
           'members', i.team_members) end as team,
         case when i.schedule_number is not null then json_build_object(
           'number', i.schedule_number, 'issuedOn', i.schedule_issued_on, 'place', i.schedule_place) end as schedule,
         (select ${refColumn} from organisation_year o where o.year = i.year and o.organisation_id = i.organisation_id) as organisation,
         coalesce((select json_agg(${cellColumns} order by cardinality(o.ancestors), o.official_order, o.name, o.organisation_id)
                     from inspected_cell c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
                    where c.inspection_id = i.id and c.withdrawn_at is null), '[]') as cells
    from inspection i where i.id = any($1::int[])
   order by i.issued_on desc, i.id desc`;
