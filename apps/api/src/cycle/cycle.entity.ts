import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** A rating year; a new one brings its partition and its tree (migrations 008 and 009). */
export const Cycle = defineEntity({
  name: "Cycle",
  tableName: "cycle",
  properties: {
    year: p.integer().primary(),
    closesOn: p.date(),
    state: p.enum(["OPEN", "CLOSED"]).default("OPEN"),
    regime: p.text(),
  },
});
export type Cycle = InferEntity<typeof Cycle>;
