import { clusterFolder } from "./cluster.ts";
import { preparePlace } from "./place.ts";
import { isOverWithin } from "./postmaster.ts";
import { ServerProblem } from "./problem.ts";
import { type Server, startServer } from "./server.ts";
import { persistent } from "./settings.ts";

/** How long a server whose starter has just ended may take to shut down. */
const grace = 1_500;

/** Where a server's data stay, and at which port it answers; left out: at one that is free. */
export interface Standing {
  readonly dataDir: string;
  readonly port?: number;
}

/** Starts the server whose data stay in `dataDir`; refuses, changing nothing, while another one runs on them. */
export async function startPersistent({ dataDir, port }: Standing): Promise<Server> {
  if (!(await isOverWithin(clusterFolder(dataDir), grace))) throw alreadyRunning(dataDir);
  return startServer(preparePlace(dataDir), persistent, port);
}

function alreadyRunning(dataDir: string): ServerProblem {
  return new ServerProblem("ALREADY_RUNNING", {
    vi: `Cơ sở dữ liệu trong ${dataDir} đang chạy: chương trình đã được khởi động từ trước. Không có gì bị thay đổi.`,
    en: `The database in ${dataDir} is running already: the product was started before. Nothing was changed.`,
  });
}
