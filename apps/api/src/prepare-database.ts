import type { MikroORM } from "@mikro-orm/postgresql";
import type { Text } from "@xep-loai/domain";
import { checkServer } from "@xep-loai/postgres";
import { copyQuotaParameters } from "./cycle/quota-parameters.service.ts";
import { migrate } from "./database/migrate.ts";
import { openOrm } from "./database/open-orm.ts";
import { firstRow } from "./shared/tx.ts";

type Report = (text: Text) => void;

/** A database that is up to date and holds at least the sample years; throws with all that a server lacks. */
export async function prepareDatabase(url: string, report: Report): Promise<MikroORM> {
  const complaints = await checkServer(url);
  if (complaints.length > 0) throw new Error(complaints.map(({ vi, en }) => `${vi}\n${en}`).join("\n"));
  const ran = await migrate(url);
  if (ran.length > 0) report({ vi: "Đã cập nhật cơ sở dữ liệu", en: "The database is up to date" });
  const orm = await openOrm(url);
  await fill(orm, report);
  return orm;
}

async function fill(orm: MikroORM, report: Report): Promise<void> {
  await copyQuotaParameters(orm.em.fork());
  const held = await firstRow(orm.em.fork(), "select from cycle union all select from account limit 1");
  if (held === undefined) await loadSample(orm, report);
}

/** Of no use but at the first start. */
async function loadSample(orm: MikroORM, report: Report): Promise<void> {
  const sample = await import("./sample/load-sample.ts");
  await sample.loadSample(orm, report);
}
