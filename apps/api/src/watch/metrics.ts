import type { MikroORM } from "@mikro-orm/postgresql";
import type { RequestHandler } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { connectionPool } from "./connection-pool.ts";
import { placeOf } from "./request-log.ts";
import { waitingWork } from "./waiting-work.service.ts";

export interface Metrics {
  /** Times every request that comes by. */
  readonly timed: RequestHandler;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds; up to the longest a question may take. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** What is counted of this server: requests, connections, work that waits, and Node's own figures. */
export function buildMetrics(orm: MikroORM): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "How long requests took to be answered",
    labelNames: ["method", "place", "status"] as const,
    buckets,
    registers: [registry],
  });
  watchConnections(registry, orm);
  watchWaitingWork(registry, orm);
  return {
    timed(request, response, next) {
      const end = seconds.startTimer();
      response.on("close", () =>
        end({ method: request.method, place: placeOf(request), status: String(response.statusCode) }),
      );
      next();
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function watchConnections(registry: Registry, orm: MikroORM): void {
  const gauge = new Gauge({
    name: "xep_loai_connections",
    help: "Connections to the database by what they do; waiting: requests that have none yet",
    labelNames: ["state"] as const,
    registers: [registry],
    async collect() {
      for (const [state, count] of Object.entries(await connectionPool(orm))) gauge.set({ state }, count);
    },
  });
}

function watchWaitingWork(registry: Registry, orm: MikroORM): void {
  const gauge = new Gauge({
    name: "xep_loai_waiting",
    help: "Work that is not done yet: workbooks, packages, mail",
    labelNames: ["work"] as const,
    registers: [registry],
    async collect() {
      for (const { work, count } of await waitingWork(orm.em.fork())) gauge.set({ work }, count);
    },
  });
}
