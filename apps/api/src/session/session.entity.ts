import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** A sign-in that lasts; only the hash of its token is kept. */
export const Session = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    tokenHash: p.blob().primary(),
    accountId: p.integer(),
    createdAt: p.datetime().defaultRaw("now()"),
    lastSeenAt: p.datetime().defaultRaw("now()"),
    expiresAt: p.datetime(),
    byProvider: p.boolean().default(false),
    secondFactorGiven: p.boolean().default(false),
  },
});
export type Session = InferEntity<typeof Session>;
