import { isCell } from "@xep-loai/domain";
import { type Random, randomFrom } from "../random.ts";
import { acts } from "../tree/acts.ts";
import { firstTree, organisationAt, type SampleOrganisation } from "../tree/organisation.ts";
import type { TreeAct } from "../tree/tree-act.ts";
import { treeAfter, treeBefore, treeOn } from "../tree/tree-on.ts";
import { withEarlierStays } from "./earlier-stays.ts";
import type { SampleMember, Stay } from "./member.ts";
import { fictitiousName } from "./names.ts";

const seed = 21102019;
const laterSeed = 30082025;
const pad = (value: number) => String(value).padStart(2, "0");
const dayIn = (random: Random, fromYear: number, toYear: number) =>
  `${random.int(fromYear, toYear)}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
const yearOf = (day: string) => Number(day.slice(0, 4));
const yearsLater = (day: string, years: number) => `${yearOf(day) + years}${day.slice(4)}`;

/** Cells of offices, schools and firms are staffed by public servants, residential cells mostly by the retired. */
const civilServantShare = (cell: SampleOrganisation) =>
  /Trường|Trạm/.test(cell.name) ? 0.95 : /Tổ dân phố|Khu|thôn|buôn|làng|khối /.test(cell.name) ? 0.22 : 0.8;

function person(
  random: Random,
  id: number,
  cell: SampleOrganisation,
  admittedOn: string,
  stays: readonly Stay[],
): SampleMember {
  const isCivilServant = random.chance(civilServantShare(cell));
  const age = isCivilServant ? random.int(20, 36) : random.int(20, 44);
  const old = yearOf(admittedOn) - age < 1946;
  const suspended = random.chance(0.0025);
  return {
    id,
    fullName: fictitiousName(random),
    birthDate: dayIn(random, yearOf(admittedOn) - age, yearOf(admittedOn) - age),
    admittedOn,
    officialOn: yearsLater(admittedOn, 1),
    isCivilServant,
    exemptFrom: old && random.chance(0.55) ? dayIn(random, 2012, 2020) : null,
    suspendedFrom: suspended ? "2020-04-15" : null,
    suspendedUntil: suspended ? "2021-04-15" : null,
    ability: random.next(),
    stays,
  };
}

function settled(random: Random, cell: SampleOrganisation, id: number): SampleMember {
  const civilServantCell = civilServantShare(cell) > 0.5;
  const admittedOn = dayIn(random, civilServantCell ? 1990 : 1968, 2017);
  return person(random, id, cell, admittedOn, [{ organisationId: cell.id, from: admittedOn }]);
}

function admitted(random: Random, cell: SampleOrganisation, id: number, year: number): SampleMember {
  const admittedOn = `${year}-${random.pick(["02-03", "05-19", "06-05", "07-01", "09-02", "11-07"])}`;
  return person(random, id, cell, admittedOn, [{ organisationId: cell.id, from: admittedOn }]);
}

function cellsNearby(tree: readonly SampleOrganisation[], cell: SampleOrganisation): SampleOrganisation[] {
  const district = (one: SampleOrganisation) => tree.find((other) => other.id === one.parentId)?.parentId;
  return tree.filter((one) => one.kind === cell.kind && one.id !== cell.id && district(one) === district(cell));
}

/** Some members move to another cell of the same district-level committee each year. */
function transferred(
  random: Random,
  member: SampleMember,
  year: number,
  tree: readonly SampleOrganisation[],
): SampleMember {
  if (!random.chance(0.014)) return member;
  const here = tree.find((one) => one.id === member.stays.at(-1)?.organisationId);
  if (here?.kind !== "SUBORDINATE_PARTY_CELL" || yearOf(member.admittedOn) >= year) return member;
  const from = `${year}-${random.pick(["03-16", "06-30", "07-01", "10-05"])}`;
  return { ...member, stays: [...member.stays, { organisationId: random.pick(cellsNearby(tree, here)).id, from }] };
}

/** The first members of a newly founded cell come from a neighbouring one. */
const withFoundings = (members: readonly SampleMember[]): SampleMember[] =>
  acts.reduce<SampleMember[]>((people, act) => (act.act === "FOUND" ? withFirst(people, act) : people), [...members]);

function withFirst(people: SampleMember[], act: TreeAct & { act: "FOUND" }): SampleMember[] {
  if (act.first === undefined) return people;
  const from = organisationAt(act.first.membersFrom, treeBefore(act)).id;
  const to = organisationAt(`${act.under} / ${act.name}`, treeAfter(act)).id;
  const leaving = people
    .filter((one) => one.stays.at(-1)?.organisationId === from && (one.stays.at(-1)?.from ?? "") < act.on)
    .slice(0, act.first.count);
  return people.map((one) =>
    leaving.includes(one) ? { ...one, stays: [...one.stays, { organisationId: to, from: act.on }] } : one,
  );
}

/** Those admitted since the first years of the sample, drawn apart so that the others are who they were. */
function laterMembers(firstId: number): SampleMember[] {
  const random = randomFrom(laterSeed);
  const members: SampleMember[] = [];
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026])
    for (const cell of treeOn(`${year}-01-01`).filter((one) => isCell(one.kind)))
      if (random.chance(0.2)) members.push(admitted(random, cell, firstId + members.length, year));
  return members;
}

/** All members of the sample, from a fixed seed number. */
export function sampleMembers(): SampleMember[] {
  const random = randomFrom(seed);
  const cells = firstTree().filter((one) => isCell(one.kind));
  const members: SampleMember[] = [];
  for (const cell of cells)
    for (let n = 0; n < cell.memberCount; n += 1) members.push(settled(random, cell, members.length + 1));
  for (const year of [2018, 2019, 2020])
    for (const cell of cells) if (random.chance(0.42)) members.push(admitted(random, cell, members.length + 1, year));
  const moved = [2019, 2020].reduce<SampleMember[]>((people, year) => {
    const tree = treeOn(`${year}-01-01`);
    return people.map((one) => transferred(random, one, year, tree));
  }, members);
  return withEarlierStays(withFoundings([...moved, ...laterMembers(moved.length + 1)]));
}
