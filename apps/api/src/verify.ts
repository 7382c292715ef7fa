import { Client } from "pg";
import { readEnv } from "./env.ts";
import { tell } from "./verify/tell.ts";
import { verify } from "./verify/verify.ts";

/** `npm run verify`: recounts every figure of DATABASE_URL from its rows; exit 1 where anything differs. */
const client = new Client({ connectionString: readEnv(process.env).DATABASE_URL });
await client.connect();
try {
  const all = await verify(client);
  console.log(tell(all).join("\n"));
  process.exitCode = all.some(({ differences }) => differences.length > 0) ? 1 : 0;
} finally {
  await client.end();
}
