import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/** What an organisation sends the level above for a year; on time when in before `dueOn` begins (UTC+7). */
export const Submission = defineEntity({
  name: "Submission",
  tableName: "submission",
  properties: {
    year: p.integer().primary(),
    organisationId: p.integer().primary(),
    toOrganisationId: p.integer(),
    dueOn: p.date().nullable(),
    inclusive: p.boolean().default(false),
    ruleId: p.text().nullable(),
    documentId: p.text().nullable(),
    citation: p.text().nullable(),
    submittedAt: p.datetime().nullable(),
    receivedAt: p.datetime().nullable(),
    returnedAt: p.datetime().nullable(),
    returnReason: p.text().nullable(),
    sentBy: p.integer().nullable(),
    reopenedUntil: p.datetime().nullable(),
    version: p.integer().version(),
  },
});
export type Submission = InferEntity<typeof Submission>;
