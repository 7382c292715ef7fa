import "reflect-metadata";
import { hashPassword } from "./account/password.ts";
import { countryAsked } from "./country/country-asked.ts";
import { loadCountry } from "./country/load-country.ts";
import { progressLines } from "./country/progress-lines.ts";
import { migrate } from "./database/migrate.ts";
import { openOrm } from "./database/open-orm.ts";
import { readEnv } from "./env.ts";
import { samplePassword } from "./sample/accounts.ts";

/** `npm run country`: fills the empty database of DATABASE_URL with a made-up country; exit 1 where that cannot be. */
const { DATABASE_URL: url } = readEnv(process.env);
const asked = countryAsked(process.argv.slice(2));
if (asked === null) {
  console.error(
    "npm run country -- --members 100000 --years 3 --seed 1 [--rules]\n  100–10.000.000 đảng viên, 1–4 năm / 100–10,000,000 members, 1–4 years",
  );
  process.exit(2);
}
await migrate(url);
const orm = await openOrm(url);
try {
  const passwordHash = await hashPassword(samplePassword);
  const usernames = await loadCountry(url, orm, { ...asked, passwordHash }, progressLines(asked));
  if (usernames === null) {
    console.error(
      "Cơ sở dữ liệu đã có dữ liệu; không có gì bị thay đổi.\nThe database holds data already; nothing was changed.",
    );
    process.exitCode = 1;
  } else console.log(`Đăng nhập / Sign in: ${usernames.join(", ")} (${samplePassword})`);
} finally {
  await orm.close();
}
