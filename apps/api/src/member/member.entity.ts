import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { LeavingReason } from "@xep-loai/domain";
import { Organisation } from "../organisation/organisation.entity.ts";

/** A Party member. */
export const Member = defineEntity({
  name: "Member",
  tableName: "member",
  properties: {
    id: p.bigint("number").primary(),
    fullName: p.text(),
    birthDate: p.date().nullable(),
    admittedOn: p.date(),
    officialOn: p.date().nullable(),
    isCivilServant: p.boolean().default(false),
    exemptFrom: p.date().nullable(),
    exemptNumber: p.text().nullable(),
    exemptDecidedOn: p.date().nullable(),
    exemptBy: p.text().nullable(),
    suspendedFrom: p.date().nullable(),
    suspendedUntil: p.date().nullable(),
    suspendedNumber: p.text().nullable(),
    suspendedDecidedOn: p.date().nullable(),
    suspendedBy: p.text().nullable(),
    leftOn: p.date().nullable(),
    leftReason: p.enum(() => LeavingReason).nullable(),
    version: p.integer().version(),
  },
});
export type Member = InferEntity<typeof Member>;

/** A member's time in one cell; `temporary` is «sinh hoạt tạm thời», beside the official cell. */
export const MemberStay = defineEntity({
  name: "MemberStay",
  tableName: "member_stay",
  properties: {
    id: p.bigint("number").primary(),
    member: () => p.manyToOne(Member),
    organisation: () => p.manyToOne(Organisation),
    /** A PostgreSQL daterange. */
    valid: p.string().columnType("daterange"),
    temporary: p.boolean().default(false),
    /** When this cell gave its opinion of the member to the one that rates. */
    opinionOn: p.date().nullable(),
  },
});
export type MemberStay = InferEntity<typeof MemberStay>;
