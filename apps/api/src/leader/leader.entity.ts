import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { Level, Position } from "@xep-loai/domain";
import { Collective } from "../collective/collective.entity.ts";
import { Member } from "../member/member.entity.ts";
import { Organisation } from "../organisation/organisation.entity.ts";

/** Equivalent titles («chức danh tương đương»): the scope of the leaders' quota, HD 21, II.B.4. */
export const TitleGroup = defineEntity({
  name: "TitleGroup",
  tableName: "title_group",
  properties: {
    id: p.integer().primary(),
    nameVi: p.text(),
    nameEn: p.text(),
    level: p.enum(() => Level),
    sector: p.text().nullable(),
    field: p.text().nullable(),
  },
});
export type TitleGroup = InferEntity<typeof TitleGroup>;

/** A leader in one post; who holds two posts stands here twice. */
export const Leader = defineEntity({
  name: "Leader",
  tableName: "leader",
  properties: {
    id: p.bigint("number").primary(),
    fullName: p.text(),
    member: () => p.manyToOne(Member).nullable(),
    organisation: () => p.manyToOne(Organisation),
    collective: () => p.manyToOne(Collective).nullable(),
    title: p.text(),
    /** What the post is in the words of the documents; by it follows before whom its holder is reviewed. */
    position: p.enum(() => Position).default("AGENCY_LEADER"),
    /** Places of review of the collectives the holder sits in; null: not recorded. */
    sitsIn: p.array().nullable(),
    oneHeadRegime: p.boolean().default(false),
    titleGroup: () => p.manyToOne(TitleGroup),
    isHead: p.boolean().default(false),
    /** A PostgreSQL daterange. */
    valid: p.string().columnType("daterange"),
    transferredInOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
export type Leader = InferEntity<typeof Leader>;
