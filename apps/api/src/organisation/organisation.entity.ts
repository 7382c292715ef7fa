import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { Level, OrganisationKind } from "@xep-loai/domain";

/** A Party organisation for as long as it lives; how it looked when is in its versions. */
export const Organisation = defineEntity({
  name: "Organisation",
  tableName: "organisation",
  properties: {
    id: p.integer().primary(),
    foundedOn: p.date(),
    dissolvedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
export type Organisation = InferEntity<typeof Organisation>;

/** An organisation in one period: its parent, kind and name then. Written by the acts on the tree (organisation_move …). */
export const OrganisationVersion = defineEntity({
  name: "OrganisationVersion",
  tableName: "organisation_version",
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation),
    /** A PostgreSQL daterange, e.g. `[2015-03-01,)`. */
    valid: p.string().columnType("daterange"),
    parent: () => p.manyToOne(Organisation).nullable(),
    kind: p.enum(() => OrganisationKind),
    level: p.enum(() => Level),
    name: p.text(),
    officialOrder: p.integer().default(0),
    officialNumber: p.text().nullable(),
  },
});
export type OrganisationVersion = InferEntity<typeof OrganisationVersion>;
