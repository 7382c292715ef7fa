import "reflect-metadata";
import { Client } from "pg";
import { openOrm } from "./database/open-orm.ts";
import { readEnv } from "./env.ts";
import { verifyReviewConcerns } from "./verify/review-concerns.ts";
import { verifyRuleSets } from "./verify/rule-sets.ts";
import { verifyRuleWarnings } from "./verify/rule-warnings.ts";
import { tell } from "./verify/tell.ts";
import { type Verified, verify } from "./verify/verify.ts";

/** `npm run verify`: recounts every figure of DATABASE_URL from its rows; exit 1 where anything differs. */
const { DATABASE_URL: url } = readEnv(process.env);
const all = [...(await inSql(url)), ...(await byTheRules(url))];
console.log(tell(all).join("\n"));
process.exitCode = all.some(({ differences }) => differences.length > 0) ? 1 : 0;

async function inSql(connectionString: string): Promise<Verified[]> {
  const client = new Client({ connectionString });
  await client.connect();
  return verify(client).finally(() => client.end());
}

async function byTheRules(connectionString: string): Promise<Verified[]> {
  const orm = await openOrm(connectionString);
  return orm.em
    .fork()
    .transactional(async (tx) => [
      await verifyRuleSets(tx),
      await verifyRuleWarnings(tx),
      await verifyReviewConcerns(tx),
    ])
    .finally(() => orm.close());
}
