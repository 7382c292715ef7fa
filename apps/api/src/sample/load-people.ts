import type { Tx } from "../shared/tx.ts";
import { continueNumbering, insertRows } from "./insert-rows.ts";
import { titleGroups } from "./people/leaders.ts";
import type { SampleMember, Stay } from "./people/member.ts";
import { endedOn } from "./tree/ended-on.ts";
import type { People } from "./year/year-rows.ts";

const stayRow = (member: SampleMember, stay: Stay, index: number) => ({
  member_id: member.id,
  organisation_id: stay.organisationId,
  valid: `[${stay.from},${member.stays[index + 1]?.from ?? ""})`,
});

async function loadMembers(tx: Tx, members: readonly SampleMember[]): Promise<void> {
  const memberRow = (one: SampleMember) => ({
    id: one.id,
    full_name: one.fullName,
    birth_date: one.birthDate,
    admitted_on: one.admittedOn,
    official_on: one.officialOn,
    is_civil_servant: one.isCivilServant,
    exempt_from: one.exemptFrom,
    suspended_from: one.suspendedFrom,
    suspended_until: one.suspendedUntil,
    version: 1,
  });
  await insertRows(tx, "member", members.map(memberRow));
  const stays = members.flatMap((one) => one.stays.map((stay, index) => stayRow(one, stay, index)));
  await insertRows(
    tx,
    "member_stay",
    stays.map((stay, index) => ({ ...stay, id: index + 1, temporary: false })),
  );
}

/** Writes members with the cells they were in, collectives and leaders. */
export async function loadPeople(tx: Tx, { members, collectives, leaders }: People): Promise<void> {
  await loadMembers(tx, members);
  const collectiveRow = (one: People["collectives"][number]) => ({
    id: one.id,
    organisation_id: one.organisationId,
    kind: one.kind,
    name: one.name,
    founded_on: "2015-06-01",
    dissolved_on: endedOn(one.organisationId),
    version: 1,
  });
  await insertRows(tx, "collective", collectives.map(collectiveRow));
  await insertRows(
    tx,
    "title_group",
    titleGroups.map(({ id, vi, en, level }) => ({ id, name_vi: vi, name_en: en, level })),
  );
  const collectiveOf = new Map(
    collectives.filter((one) => one.kind !== "ADVISORY_BODY_LEADERSHIP").map((one) => [one.organisationId, one.id]),
  );
  const leaderRow = (one: People["leaders"][number]) => ({
    id: one.id,
    full_name: one.fullName,
    member_id: one.memberId,
    organisation_id: one.organisationId,
    collective_id: collectiveOf.get(one.organisationId) ?? null,
    title: one.title,
    title_group_id: one.titleGroupId,
    is_head: one.isHead,
    valid: `[${one.transferredInOn ?? "2015-06-01"},${endedOn(one.organisationId) ?? ""})`,
    transferred_in_on: one.transferredInOn,
    version: 1,
  });
  await insertRows(tx, "leader", leaders.map(leaderRow));
  for (const table of ["member", "member_stay", "collective", "title_group", "leader"])
    await continueNumbering(tx, table);
}
