import type { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import { verifyReviewConcerns } from "../verify/review-concerns.ts";
import { verifyRuleSets } from "../verify/rule-sets.ts";
import { verifyRuleWarnings } from "../verify/rule-warnings.ts";
import { type Verified, verify } from "../verify/verify.ts";
import { undone } from "./undone.ts";

/** What `npm run verify` would tell of a database: every difference, in English. */
export async function differencesIn({ pool, orm }: { pool: Pool; orm: MikroORM }): Promise<string[]> {
  const client = await pool.connect();
  const counted = await verify(client).finally(() => client.release());
  const byTheRules = await undone(orm, async (tx) => [
    await verifyRuleSets(tx),
    await verifyRuleWarnings(tx),
    await verifyReviewConcerns(tx),
  ]);
  return [...counted, ...byTheRules].flatMap(({ differences }: Verified) => differences.map(({ en }) => en));
}
