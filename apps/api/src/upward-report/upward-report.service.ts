import { figureDifferences, type ReportFigures, type Role, reportSubject } from "@xep-loai/domain";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { superiorName } from "../organisation/superior-name.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { sha256 } from "../shared/sha256.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { figuresOfReport } from "./report-figures.service.ts";
import { issuers, writers } from "./report-roles.ts";
import { contentIn, contentOf, hashOfContent } from "./snapshot.ts";
import { reportColumns, reportHeadColumns, type StoredReport } from "./stored-report.ts";
import type { IssuedReport, ReportBelow, ReportDraft, UpwardReport } from "./upward-report.type.ts";

/** Whose report of which year. */
export interface AskedReport {
  readonly organisationId: string;
  readonly year: number;
}

/** The report of an organisation: what is being written, what was issued, and what came from directly below. */
export async function upwardReport(
  tx: Tx,
  viewer: Viewer,
  { organisationId, year }: AskedReport,
  now: Date,
): Promise<UpwardReport | Refused> {
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  return reportOf(tx, viewer, organisation, await figuresOfReport(tx, organisation, now), now);
}

/** The same with figures that were read already. */
export async function reportOf(
  tx: Tx,
  viewer: Viewer,
  organisation: Standing,
  figures: ReportFigures,
  now: Date,
): Promise<UpwardReport> {
  const { id, year } = organisation;
  const stored = await rows<StoredReport>(tx, reportsSql, [year, id]);
  const [draft, issued] = (["DRAFT", "ISSUED"] as const).map((state) => stored.find((of) => of.state === state));
  const kinds = figures.subjects.map(({ kind }) => kind);
  return {
    ...{ organisation, year, subject: reportSubject(kinds, year), asOf: now },
    addressee: await addresseeOf(tx, organisation),
    superior: await superiorName(tx, organisation),
    draft: draft === undefined ? null : draftOf(draft, figures),
    issued: issued === undefined ? null : issuedOf(issued, figures),
    earlier: stored.filter(({ state }) => state === "REPLACED"),
    below: await reportsBelow(tx, organisation),
    mayWrite: holds(viewer, writers, organisation),
    mayIssue: holds(viewer, issuers, organisation),
  };
}

/** Whether one of the roles is held at the organisation or above it. */
const holds = (viewer: Viewer, roles: readonly Role[], { ancestors }: Standing): boolean =>
  scopesWith(viewer, roles).some((scope) => ancestors.includes(scope));

function draftOf(stored: StoredReport, figures: ReportFigures): ReportDraft {
  const paragraphs = paragraphsOf(figures, stored.edits);
  return { ...stored, paragraphs, contentHash: hashOfContent(contentOf(figures, paragraphs)) };
}

function issuedOf(stored: StoredReport, figures: ReportFigures): IssuedReport {
  const content = contentIn(stored.snapshot);
  return {
    ...stored,
    paragraphs: content.paragraphs.filter(({ text }) => text.vi !== "" || text.en !== ""),
    isIntact: sha256(stored.snapshot) === stored.hash,
    differences: figureDifferences(content.figures, figures),
  };
}

/** HD 21, III.2: provinces report to the Central Organisation Board; others to the committee above. */
export const addresseeOf = async (tx: Tx, organisation: Standing): Promise<string | null> =>
  organisation.level === "PROVINCE" ? "Ban Tổ chức Trung ương" : superiorName(tx, organisation);

const reportsBelow = async (tx: Tx, { id, year }: Standing): Promise<ReportBelow[]> =>
  (await rows<ReportBelow["organisation"] & { report: StoredReport | null }>(tx, belowSql, [year, id])).map(
    ({ report, ...organisation }) => ({ organisation, report }),
  );

const reportsSql = `
  select ${reportColumns} from upward_report r
   where r.year = $1 and r.organisation_id = $2 and r.state <> 'DISCARDED' order by r.id desc`;

const belowSql = `
  select o.organisation_id as id, o.name, o.kind, o.level, row_to_json(r) as report
    from organisation_year o
    left join lateral (select ${reportHeadColumns} from upward_report r
      where r.year = o.year and r.organisation_id = o.organisation_id and r.state = 'ISSUED') r on true
   where o.year = $1 and o.parent_id = $2 order by o.official_order, o.organisation_id`;
