import type { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { rows } from "../shared/tx.ts";
import { aClassification } from "./a-classification.ts";
import { aRegulation, place } from "./a-document.ts";
import { loadSmallCountry } from "./small-country.ts";

const inOrder = {
  points: { common: 28.25, results: 62.5 },
  tasks: { assigned: 10, done: 10, late: 0, exceeded: 3, failed: 0 },
  qualityAttested: true,
  hasEvidence: true,
  previousDefects: { total: 2, remedied: 2 },
};

/**
 * The small country before the reform of 2025: 2019 and 2020 decided and closed, 2025 open under QĐ 366 with its members rated,
 * and documents of the district An Lão (4) and of its commune An Hòa (7) in force.
 */
export async function loadReformCountry({ pool, orm }: { pool: Pool; orm: MikroORM }): Promise<void> {
  await loadSmallCountry(pool);
  await copyQuotaParameters(orm.em.fork());
  await pool.query(`update document_in_force set year_to = 2024;
    insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025')`);
  await orm.em.fork().transactional(async (tx) => {
    await place(tx, { document: "QD366", at: 1, from: 2025 });
    for (const [id, at] of [
      [31, 4],
      [32, 7],
    ] as const) {
      await aRegulation(tx, { id, at, yearFrom: 2025 });
      await place(tx, { document: String(id), at, from: 2025 });
    }
    await layRuleSets(tx, 2025, 1);
    await rateEverybody(tx);
    for (const year of [2019, 2025]) await evaluateClassifications(tx, year, { organisationId: 1 });
    await rows(tx, "update cycle set state = 'CLOSED' where year <= 2020");
  });
}

type Tx = Parameters<typeof layRuleSets>[0];

async function rateEverybody(tx: Tx): Promise<void> {
  const stays = await rows<{ member: number; cell: number }>(
    tx,
    "select member_id::int as member, organisation_id as cell from member_stay order by 1",
  );
  const ruleSets = await rows<{ id: number; key: string }>(
    tx,
    "select organisation_id as id, rule_set_id as key from organisation_year where year = 2025",
  );
  const keyAt = new Map(ruleSets.map(({ id, key }) => [id, key]));
  for (const { member, cell } of stays) {
    const of = { organisationId: cell, subjectKind: "MEMBER", subjectId: member } as const;
    await aClassification(tx, { ...of, year: 2019, tier: member % 3 === 0 ? "EXCELLENT" : "GOOD" });
    const ruleSetId = keyAt.get(cell) ?? "QD366";
    await aClassification(tx, { ...of, year: 2025, ruleSetId, state: "SELF_RATED", facts: inOrder, attested: {} });
  }
  for (const organisationId of [7, 8]) await aClassification(tx, { organisationId, group: "GRASSROOTS", year: 2019 });
  for (const organisationId of [12, 15])
    await aClassification(tx, {
      organisationId,
      group: "SUB_GRASSROOTS",
      year: 2025,
      ruleSetId: keyAt.get(organisationId) ?? "QD366",
      state: "SELF_RATED",
      facts: inOrder,
      attested: {},
    });
}
