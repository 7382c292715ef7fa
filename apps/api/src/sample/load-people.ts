import type { Tx } from "../shared/tx.ts";
import { continueNumbering, insertRows } from "./insert-rows.ts";
import { titleGroups } from "./people/leaders.ts";
import type { SampleMember, Stay } from "./people/member.ts";
import { opinionOn } from "./people/opinions.ts";
import { temporaryStays } from "./people/temporary-stays.ts";
import { endedOn } from "./tree/ended-on.ts";
import type { People } from "./year/year-rows.ts";

function stayRow(member: SampleMember, stay: Stay, index: number) {
  const next = member.stays[index + 1];
  return {
    member_id: member.id,
    organisation_id: stay.organisationId,
    valid: `[${stay.from},${next?.from ?? ""})`,
    temporary: false,
    opinion_on: next && opinionOn(next),
  };
}

/** Of every seventh the document is not at hand. */
const exemptDecision = ({ id, exemptFrom }: SampleMember) =>
  exemptFrom === null || id % 7 === 0
    ? {}
    : { exempt_number: `${(id % 90) + 10}-QĐ/ĐU`, exempt_decided_on: exemptFrom, exempt_by: "Đảng ủy cơ sở" };

const suspensionDecision = ({ id, suspendedFrom }: SampleMember) =>
  suspendedFrom === null
    ? {}
    : {
        suspended_number: `${(id % 90) + 10}-QĐ/UBKT`,
        suspended_decided_on: suspendedFrom,
        suspended_by: "Ban Thường vụ cấp ủy cấp trên",
      };

async function loadMembers(tx: Tx, members: readonly SampleMember[]): Promise<void> {
  const memberRow = (one: SampleMember) => ({
    id: one.id,
    full_name: one.fullName,
    birth_date: one.birthDate,
    admitted_on: one.admittedOn,
    official_on: one.officialOn,
    is_civil_servant: one.isCivilServant,
    exempt_from: one.exemptFrom,
    ...exemptDecision(one),
    suspended_from: one.suspendedFrom,
    suspended_until: one.suspendedUntil,
    ...suspensionDecision(one),
    version: 1,
  });
  await insertRows(tx, "member", members.map(memberRow));
  const stays = members.flatMap((one) => one.stays.map((stay, index) => stayRow(one, stay, index)));
  await insertRows(
    tx,
    "member_stay",
    [...stays, ...temporaryStays(members)].map((stay, index) => ({ ...stay, id: index + 1 })),
  );
}

async function loadCollectives(tx: Tx, collectives: People["collectives"]): Promise<void> {
  const collectiveRow = (one: People["collectives"][number]) => ({
    id: one.id,
    organisation_id: one.organisationId,
    kind: one.kind,
    name: one.name,
    founded_on: one.since,
    dissolved_on: endedOn(one.organisationId),
    version: 1,
  });
  await insertRows(tx, "collective", collectives.map(collectiveRow));
}

async function loadTitleGroups(tx: Tx): Promise<void> {
  const rows = titleGroups.map(({ id, vi, en, level }) => ({ id, name_vi: vi, name_en: en, level }));
  await insertRows(tx, "title_group", rows);
}

async function loadLeaders(tx: Tx, { leaders, collectives }: People): Promise<void> {
  const committees = collectives.filter((one) => one.kind !== "ADVISORY_BODY_LEADERSHIP");
  const committeeOf = new Map(committees.map((one) => [one.organisationId, one.id]));
  const leaderRow = (one: People["leaders"][number]) => ({
    id: one.id,
    full_name: one.fullName,
    member_id: one.memberId,
    organisation_id: one.organisationId,
    collective_id: committeeOf.get(one.organisationId) ?? null,
    title: one.title,
    title_group_id: one.titleGroupId,
    position: one.position,
    sits_in: one.sitsIn,
    one_head_regime: false,
    is_head: one.isHead,
    valid: `[${one.transferredInOn ?? one.since},${endedOn(one.organisationId) ?? ""})`,
    transferred_in_on: one.transferredInOn,
    version: 1,
  });
  await insertRows(tx, "leader", leaders.map(leaderRow));
}

/** Writes members with the cells they were in, collectives and leaders. */
export async function loadPeople(tx: Tx, people: People): Promise<void> {
  await loadMembers(tx, people.members);
  await loadCollectives(tx, people.collectives);
  await loadTitleGroups(tx);
  await loadLeaders(tx, people);
  for (const table of ["member", "member_stay", "collective", "title_group", "leader"])
    await continueNumbering(tx, table);
}
