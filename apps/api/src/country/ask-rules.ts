import type { MikroORM } from "@mikro-orm/postgresql";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { rows } from "../shared/tx.ts";
import type { Progress } from "./progress.ts";

/** Asks the rules about every result of some years, as the product does when a result changes. */
export async function askRules(orm: MikroORM, years: readonly number[], progress: Progress): Promise<void> {
  for (const year of years) {
    progress.step({ vi: `Năm ${year}: đối chiếu quy định`, en: `${year}: asking the rules` });
    await orm.em.fork().transactional((tx) => evaluateClassifications(tx, year, { organisationId: 1 }));
    await rows(orm.em.fork(), "analyze warning, warning_counter, touched_rules, rule_counter");
  }
}
