import "reflect-metadata";
import type { MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { openOrm } from "./database/open-orm.ts";
import { readEnv } from "./env.ts";
import { repair } from "./verify/repair.ts";
import { isRepairable } from "./verify/repairable.ts";
import { verifyReviewConcerns } from "./verify/review-concerns.ts";
import { verifyRuleSets } from "./verify/rule-sets.ts";
import { verifyRuleWarnings } from "./verify/rule-warnings.ts";
import { isRight, tell, tellRepairing } from "./verify/tell.ts";
import { type Verified, verify } from "./verify/verify.ts";

/**
 * `npm run verify`: recounts every figure of DATABASE_URL from its rows and asks the rules again; exit 1 where anything differs.
 * With `--repair` it sets right what is counted and what follows from the rules, and verifies once more.
 */
const { DATABASE_URL: url } = readEnv(process.env);
const orm = await openOrm(url);
try {
  process.exitCode = (await isInOrder(orm)) ? 0 : 1;
} finally {
  await orm.close();
}

async function isInOrder(orm: MikroORM): Promise<boolean> {
  const found = await all(orm);
  console.log(tell(found).join("\n"));
  if (!process.argv.includes("--repair") || !found.some(isMendable)) return isRight(found);
  console.log(tellRepairing());
  await orm.em.fork().transactional(repair);
  const left = await all(orm);
  console.log(tell(left).join("\n"));
  return isRight(left);
}

function isMendable({ check, differences }: Verified): boolean {
  return differences.length > 0 && isRepairable(check.id);
}

async function all(orm: MikroORM): Promise<Verified[]> {
  return [...(await inSql(url)), ...(await byTheRules(orm))];
}

async function inSql(connectionString: string): Promise<Verified[]> {
  const client = new Client({ connectionString });
  await client.connect();
  return verify(client).finally(() => client.end());
}

function byTheRules(orm: MikroORM): Promise<Verified[]> {
  return orm.em
    .fork()
    .transactional(async (tx) => [
      await verifyRuleSets(tx),
      await verifyRuleWarnings(tx),
      await verifyReviewConcerns(tx),
    ]);
}
