import { kh57 } from "@xep-loai/domain";
import { deadlineColumns } from "../../submission/deadlines.service.ts";
import type { SampleMember } from "../people/member.ts";
import { organisationAt, type SampleOrganisation } from "../tree/organisation.ts";
import { treeOn } from "../tree/tree-on.ts";
import type { ClassificationRow } from "../year/row.ts";
import type { SubmissionRow } from "../year/submissions.ts";
import { days } from "./days.ts";
import { memberRows } from "./member-rows.ts";
import { type OfficeCell, office, officeCells } from "./office.ts";
import { cellDecision, officeDecision, organisationRow } from "./organisation-rows.ts";

const tree = treeOn(days.closesOn);
const cellOf = (name: string): SampleOrganisation => organisationAt(`${office.name} / ${name}`, tree);

const officeIn2016 = organisationAt(office.name, tree);

/** All classifications of 2016: members, then the cells, then the đảng bộ itself. */
export function rows2016(members: readonly SampleMember[], nextId: () => number): ClassificationRow[] {
  const ofMembers = officeCells.flatMap((plan) =>
    memberRows(cellOf(plan.name), plan, members, officeIn2016.id, nextId),
  );
  return [...ofMembers, ...officeCells.map((plan) => cellRow(plan, nextId())), officeRow(nextId())];
}

const cellRow = ({ name, tier, facts, reviewedOn }: OfficeCell, id: number): ClassificationRow =>
  organisationRow(
    {
      organisation: cellOf(name),
      tier,
      facts,
      ratedOn: reviewedOn ?? days.cellsRated,
      reviewedOn: reviewedOn ?? days.reviewed,
      decision: cellDecision(officeIn2016.id),
    },
    id,
  );

const officeRow = (id: number): ClassificationRow =>
  organisationRow(
    {
      organisation: officeIn2016,
      tier: office.tier,
      facts: office.facts,
      ratedOn: days.officeRated,
      reviewedOn: days.reviewed,
      decision: officeDecision(officeIn2016.parentId ?? 0),
    },
    id,
  );

/** «thành tích đặc biệt xuất sắc» (II.B.2.2.3.a, paragraph 2): one cell was attested it. */
export function specialMerits() {
  const { cell, ...attested } = office.specialMerit;
  return [{ year: 2016, organisation_id: cellOf(cell).id, ...attested }];
}

/** What the cells sent the office, «trước ngày 25/12/2016», and the office the bloc, for which the plan sets no day. */
export const submissions2016 = (): SubmissionRow[] => [
  ...officeCells.map(({ name, dossierAt }) => submission(cellOf(name), dossierAt)),
  submission(officeIn2016, office.reportAt),
];

const submission = ({ id, parentId, kind }: SampleOrganisation, sentAt: string): SubmissionRow => ({
  year: 2016,
  organisation_id: id,
  to_organisation_id: parentId ?? 0,
  ...deadlineColumns(kh57, 2016, kind),
  submitted_at: new Date(sentAt).toISOString(),
  received_at: new Date(Date.parse(sentAt) + 7_200_000).toISOString(),
  returned_at: null,
  return_reason: null,
});
