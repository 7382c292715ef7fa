import type { MemberFacts2016, QualityTier } from "@xep-loai/domain";
import { cellOn, type SampleMember } from "../people/member.ts";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { ClassificationRow } from "../year/row.ts";
import { steps } from "../year/steps.ts";
import { days } from "./days.ts";
import type { OfficeCell } from "./office.ts";

const newSince = "2016-06-14"; // KH 57, II.B.2.3, last bullet: not six months before the rating

interface Rated {
  readonly member: SampleMember;
  readonly tier: QualityTier;
  readonly facts: Partial<MemberFacts2016>;
}

/** The rows of all members of one cell: the ablest at the top, the last at COMPLETED, those planted where they are. */
export function memberRows(
  cell: SampleOrganisation,
  plan: OfficeCell,
  members: readonly SampleMember[],
  officeId: number,
  nextId: () => number,
): ClassificationRow[] {
  const roster = members
    .filter((one) => cellOn(one, days.closesOn) === cell.id)
    .toSorted((a, b) => b.ability - a.ability);
  const [newly, toRate] = [roster.filter(isNew), roster.filter((one) => !isNew(one))];
  const official = roster.filter(({ officialOn }) => officialOn <= days.membersRated).length;
  const rated = toRate.map((member, nth) => ratedAt(member, nth, toRate.length, plan, official));
  const decided = (one: Rated) => decidedRow(one, cell, plan, officeId, nextId());
  return [...rated.map(decided), ...newly.map((member) => newlyAdmittedRow(member, cell, nextId()))];
}

const isNew = ({ admittedOn }: SampleMember): boolean => admittedOn > newSince;

function ratedAt(member: SampleMember, nth: number, size: number, plan: OfficeCell, official: number): Rated {
  const planted = plan.planted.find((one) => one.nth === nth);
  if (planted) return { member, tier: planted.tier, facts: planted.facts(official) };
  const tier = nth < plan.excellent ? "EXCELLENT" : nth >= size - plan.completed ? "COMPLETED" : "GOOD";
  return { member, tier, facts: usualFacts(member, tier, official) };
}

/** A ballot most agree in, and the tier as a civil servant that goes with it; one in three of the best was proposed for a title. */
function usualFacts(member: SampleMember, tier: QualityTier, official: number): Partial<MemberFacts2016> {
  const against = Math.floor((fixedChance("ballot", 2016, member.id) * official) / 5);
  const none = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };
  const other = tier === "COMPLETED" ? "NOT_COMPLETED" : "COMPLETED";
  const isFighter = tier === "EXCELLENT" && fixedChance("title", 2016, member.id) < 0.34;
  return {
    civilServantTier: isFighter ? "GOOD" : tier,
    ...(isFighter ? { award: "GRASSROOTS_EMULATION_FIGHTER" } : {}),
    votes: { official, for: { ...none, [tier]: official - against, [other]: against } },
  };
}

const subjectColumns = (member: SampleMember, cell: SampleOrganisation) => ({
  year: 2016,
  subject_kind: "MEMBER" as const,
  organisation_id: cell.id,
  member_id: member.id,
  subject_name: member.fullName,
  subject_group: member.isCivilServant ? "CIVIL_SERVANT" : "",
  rule_set_id: "KH57",
  rated_on: days.membersRated,
  attestations: {},
});

function decidedRow(
  { member, tier, facts }: Rated,
  cell: SampleOrganisation,
  { reviewedOn }: OfficeCell,
  officeId: number,
  id: number,
): ClassificationRow {
  const decision = { number: "71-QĐ/ĐU", on: days.decided, byOrganisationId: officeId };
  return {
    ...subjectColumns(member, cell),
    id,
    ...steps("NOTIFIED", tier, `2016/${member.id}`, decision),
    // what the votes among the facts came to
    voted_tier: tier,
    rated_on: reviewedOn ?? days.membersRated,
    review_completed_on: reviewedOn ?? days.reviewed,
    facts,
  };
}

const newlyAdmittedRow = (member: SampleMember, cell: SampleOrganisation, id: number): ClassificationRow => ({
  ...subjectColumns(member, cell),
  id,
  state: "DRAFT",
  not_rated_reason: "NEWLY_ADMITTED",
  facts: {},
});
