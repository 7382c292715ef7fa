import type { MikroORM } from "@mikro-orm/postgresql";
import { dayInVietnam, type Text } from "@xep-loai/domain";
import { checkServer } from "@xep-loai/postgres";
import {
  drawForFirstAdministrator,
  type FirstAdministrator,
  makeFirstAdministrator,
} from "./account/first-administrator.service.ts";
import { keepWording } from "./classification/rewording.service.ts";
import { beginFirstYear } from "./cycle/first-year.service.ts";
import { copyQuotaParameters } from "./cycle/quota-parameters.service.ts";
import { migrate } from "./database/migrate.ts";
import { openOrm } from "./database/open-orm.ts";
import { type Turn, takeTurn } from "./database/turn.ts";
import { statementTimeout } from "./shared/connections.ts";
import { firstRow } from "./shared/tx.ts";

type Report = (text: Text) => void;

/** A database that is ready, and who is to take it over where nobody has yet. */
export interface Prepared {
  /** For requests. */
  readonly orm: MikroORM;
  /** For what is done beside them: no statement is cut, and no request waits for a connection. */
  readonly jobs: MikroORM;
  readonly firstAdministrator: FirstAdministrator | null;
}

/**
 * A database that is up to date and holds at least the sample years, or where the sample is not wanted a first year and whoever is to
 * administer it; throws with all that a server lacks. Copies of the server that start at once do it one after the other.
 */
export async function prepareDatabase(url: string, wantsSample: boolean, report: Report): Promise<Prepared> {
  const complaints = await checkServer(url);
  if (complaints.length > 0) throw new Error(complaints.map(({ vi, en }) => `${vi}\n${en}`).join("\n"));
  const turn = await takeTurn(url);
  let prepared: Prepared | undefined;
  try {
    prepared = await prepare(url, wantsSample, report, turn);
    return prepared;
  } finally {
    await turn.end(prepared?.firstAdministrator != null);
  }
}

async function prepare(url: string, wantsSample: boolean, report: Report, turn: Turn): Promise<Prepared> {
  const ran = await migrate(url);
  if (ran.length > 0) report({ vi: "Đã cập nhật cơ sở dữ liệu", en: "The database is up to date" });
  const jobs = await openOrm(url);
  await fill(jobs, wantsSample, report);
  const firstAdministrator = (await turn.tells()) ? await drawForFirstAdministrator(jobs.em.fork()) : null;
  return { orm: await openOrm(url, statementTimeout), jobs, firstAdministrator };
}

async function fill(orm: MikroORM, wantsSample: boolean, report: Report): Promise<void> {
  await copyQuotaParameters(orm.em.fork());
  const held = await firstRow(orm.em.fork(), "select from cycle union all select from account limit 1");
  if (held !== undefined) return;
  await (wantsSample ? loadSample(orm, report) : beginWithoutSample(orm));
}

/** Of no use but at the first start. */
async function loadSample(orm: MikroORM, report: Report): Promise<void> {
  const sample = await import("./sample/load-sample.ts");
  await sample.loadSample(orm, report);
}

const beginWithoutSample = (orm: MikroORM): Promise<void> =>
  orm.em.fork().transactional(async (owner) => {
    await makeFirstAdministrator(owner, await beginFirstYear(owner, Number(dayInVietnam(new Date()).slice(0, 4))));
    await keepWording(owner);
  });
