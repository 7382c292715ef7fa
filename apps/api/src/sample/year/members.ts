import type { CommonFacts2025, MemberFacts, NotRatedReason, QualityTier } from "@xep-loai/domain";
import type { Rosters, SampleMember } from "../people/member.ts";
import { fixedChance } from "../random.ts";
import { organisationAt, type SampleOrganisation } from "../tree/organisation.ts";
import { isOfPoints, ratedOn, type SampleYear } from "./calendar.ts";
import { facts2025, quartersAt } from "./facts-2025.ts";
import { memberLevels } from "./levels.ts";
import { topPlaces } from "./places.ts";
import { type PlantedFacts, type PlantedMember, plantedMembers } from "./planted-members.ts";
import { cellsWithManyLowest } from "./planted-organisations.ts";

/** What a member's year comes to. */
export interface MemberOutcome {
  readonly member: SampleMember;
  readonly cell: SampleOrganisation;
  readonly reason: NotRatedReason | null;
  /** Of no meaning where there is a reason. */
  readonly tier: QualityTier;
  readonly facts: PlantedFacts | CommonFacts2025;
  readonly attestations: Readonly<Record<string, boolean>>;
  readonly planted: PlantedMember | null;
  /** In whose shares the member counts: the cell's, else that of the former one where the violation happened. */
  readonly countsIn: number;
}

const monthsAfter = (day: string, months: number) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

function notRated(member: SampleMember, asOf: string): NotRatedReason | null {
  if (member.exemptFrom !== null && member.exemptFrom <= asOf) return "EXEMPT";
  if (member.suspendedFrom !== null && member.suspendedFrom <= asOf && (member.suspendedUntil ?? "9999") > asOf)
    return "SUSPENDED";
  return asOf < monthsAfter(member.admittedOn, 6) ? "NEWLY_ADMITTED" : null;
}

const score = (member: SampleMember, year: number) =>
  0.7 * member.ability + 0.3 * fixedChance("member", year, member.id);

/** The tier as a civil servant, decided before (HD 21, II.B.2.3; QĐ 366, Điều 12). */
const asCivilServant = ({ isCivilServant }: SampleMember, tier: QualityTier): Pick<MemberFacts, "civilServantTier"> =>
  isCivilServant ? { civilServantTier: tier === "NOT_COMPLETED" ? "COMPLETED" : tier } : {};

function naturalFacts(member: SampleMember, tier: QualityTier, year: number): MemberFacts {
  const assigned = 12 + Math.floor(fixedChance("targets", member.id) * 10);
  const missed =
    tier === "EXCELLENT" ? 0 : Math.floor(fixedChance("done", year, member.id) * (tier === "GOOD" ? 2 : 5));
  return {
    levels: memberLevels(tier, `${year}/${member.id}`),
    targets: { assigned, done: assigned - missed },
    ...asCivilServant(member, tier),
  };
}

/** The two ways in which most members at the lowest tier come to it: targets missed, or a discipline of the year. */
function lowestFacts(member: SampleMember, year: number): MemberFacts {
  return fixedChance("lowest", year, member.id) < 0.5
    ? { targets: { assigned: 16, done: 7 } }
    : { disciplines: [{ form: "WARNING", effectiveOn: `${year}-07-15`, violationId: `VP-${year}-${member.id}` }] };
}

/** The rated member a planting falls on: the nth of the cell, or the next who is a civil servant or a newcomer where it needs one. */
const fallsOn = ({ nth, facts: { isCivilServant }, transferredOn }: PlantedMember, rated: readonly SampleMember[]) =>
  rated
    .slice(nth)
    .find(
      (one) =>
        (isCivilServant === undefined || one.isCivilServant === isCivilServant) &&
        (transferredOn === undefined || one.stays.at(-1)?.from === transferredOn),
    );

/** The cell a planted violation happened in. */
const formerCellOf = ({ member, planted }: Candidate): number | undefined =>
  planted?.violatedAtFormerCell ? member.stays.at(-2)?.organisationId : undefined;

/** What was planted, with the organisations it happened in. */
function plantedFacts(candidate: Candidate): PlantedFacts {
  const facts = candidate.planted?.facts ?? {};
  const violationOrgId = formerCellOf(candidate);
  if (violationOrgId === undefined || facts.disciplines === undefined) return facts;
  const places = { violationOrgId, executingOrgId: candidate.cell.id };
  return { ...facts, disciplines: facts.disciplines.map((discipline) => ({ ...discipline, ...places })) };
}

const plantedIn = (year: number, cell: SampleOrganisation, tree: readonly SampleOrganisation[]) =>
  plantedMembers.filter((one) => one.year === year && organisationAt(one.cell, tree).id === cell.id);

const manyLowest = (year: number, cell: SampleOrganisation, tree: readonly SampleOrganisation[]) =>
  cellsWithManyLowest.find((one) => one.year === year && organisationAt(one.path, tree).id === cell.id)?.count ?? 0;

interface Candidate {
  readonly member: SampleMember;
  readonly cell: SampleOrganisation;
  readonly planted: PlantedMember | null;
  readonly mustBeLowest: boolean;
}

function candidatesOf(
  cells: readonly SampleOrganisation[],
  rosters: Rosters,
  sampleYear: SampleYear,
  tree: readonly SampleOrganisation[],
): Candidate[] {
  return cells.flatMap((cell) => {
    const lowest = manyLowest(sampleYear.year, cell, tree);
    const asOf = ratedOn(sampleYear.year, "MEMBER");
    const roster = rosters.get(cell.id) ?? [];
    const rated = roster.filter((one) => notRated(one, asOf) === null);
    const planted = plantedIn(sampleYear.year, cell, tree);
    return roster.map((member) => ({
      member,
      cell,
      planted: planted.find((one) => fallsOn(one, rated) === member) ?? null,
      mustBeLowest: rated.indexOf(member) >= 0 && rated.indexOf(member) < lowest,
    }));
  });
}

interface Chosen {
  readonly top: ReadonlySet<SampleMember>;
  readonly low: ReadonlySet<SampleMember>;
}

/** Who stands at the top and who below GOOD; from 2025 the quota counts the two forms of members apart (rules-2025.md 3.13.3). */
function chosen(ranked: readonly SampleMember[], scope: SampleOrganisation, year: number): Chosen {
  const peers = isOfPoints(year) ? [...Map.groupBy(ranked, (one) => one.isCivilServant).values()] : [ranked];
  const share = 0.04 + 0.13 * fixedChance("completed", year, scope.id);
  const pools = peers.map((group) => ({ group, pool: group.length - Math.round(group.length * share) }));
  return {
    top: new Set(pools.flatMap(({ group, pool }) => group.slice(0, topPlaces(pool, year, scope.name)))),
    low: new Set(pools.flatMap(({ group, pool }) => group.slice(pool))),
  };
}

/** The outcomes of all members of one grassroots organisation, the scope of the member quota (HD 21, II.B.2.3.a). */
export function memberOutcomes(
  scope: SampleOrganisation,
  cells: readonly SampleOrganisation[],
  rosters: Rosters,
  sampleYear: SampleYear,
  tree: readonly SampleOrganisation[],
): MemberOutcome[] {
  const { year } = sampleYear;
  const asOf = ratedOn(year, "MEMBER");
  const candidates = candidatesOf(cells, rosters, sampleYear, tree);
  const free = candidates.filter((one) => notRated(one.member, asOf) === null && !one.planted && !one.mustBeLowest);
  const ranked = free.map((one) => one.member).sort((a, b) => score(b, year) - score(a, year));
  const { top, low } = chosen(ranked, scope, year);
  const tierOf = ({ member, planted, mustBeLowest }: Candidate): QualityTier => {
    if (planted) return planted.tier;
    if (mustBeLowest || (low.has(member) && fixedChance("forced", year, member.id) < 0.03)) return "NOT_COMPLETED";
    return top.has(member) ? "EXCELLENT" : low.has(member) ? "COMPLETED" : "GOOD";
  };
  return candidates.map((candidate) => {
    const { member, cell, planted } = candidate;
    const tier = tierOf(candidate);
    const natural = naturalFacts(member, tier, year);
    const key = `${year}/${member.id}`;
    const facts = isOfPoints(year)
      ? {
          ...facts2025(tier, key),
          ...asCivilServant(member, tier),
          ...(member.isCivilServant && quartersAt(tier)),
        }
      : {
          ...natural,
          ...(tier === "NOT_COMPLETED" && !planted ? lowestFacts(member, year) : {}),
          ...plantedFacts(candidate),
        };
    const attestations =
      planted?.attestations ??
      (tier === "EXCELLENT" && !isOfPoints(year) ? { "HD21.MEMBER.EXCELLENT.PROFILE": true } : {});
    return {
      member,
      cell,
      reason: notRated(member, asOf),
      tier,
      facts,
      attestations,
      planted,
      countsIn: formerCellOf(candidate) ?? cell.id,
    };
  });
}
