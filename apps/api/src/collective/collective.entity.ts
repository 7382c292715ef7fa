import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { ReviewedCollectiveKind } from "@xep-loai/domain";
import { Organisation } from "../organisation/organisation.entity.ts";

/** A leadership collective («tập thể lãnh đạo, quản lý»), rated or reviewed only. */
export const Collective = defineEntity({
  name: "Collective",
  tableName: "collective",
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation),
    kind: p.enum(() => ReviewedCollectiveKind),
    name: p.text(),
    foundedOn: p.date(),
    dissolvedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
export type Collective = InferEntity<typeof Collective>;
