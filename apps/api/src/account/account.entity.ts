import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { Role } from "@xep-loai/domain";

/** Somebody who may sign in. */
export const Account = defineEntity({
  name: "Account",
  tableName: "account",
  properties: {
    id: p.integer().primary(),
    username: p.text(),
    displayName: p.text(),
    passwordHash: p.text().hidden().lazy(),
    locale: p.enum(["vi", "en"]).default("vi"),
    email: p.text().nullable(),
    disabledAt: p.datetime().nullable(),
    oneTimeUntil: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    version: p.integer().version(),
  },
});
export type Account = InferEntity<typeof Account>;

/** A role on an organisation and all below it, from its first day to its last. */
export const AccountGrant = defineEntity({
  name: "AccountGrant",
  tableName: "account_grant",
  properties: {
    accountId: p.integer().primary(),
    organisationId: p.integer().primary(),
    role: p.enum(() => Role).primary(),
    fromOn: p.date().nullable(),
    untilOn: p.date().nullable(),
  },
});
export type AccountGrant = InferEntity<typeof AccountGrant>;
