import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  RandomIdGenerator,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { currentTrace } from "../shared/trace.ts";

export interface Telemetry {
  /** Sends what is left. */
  stop(): Promise<void>;
}

interface Collector {
  /** It takes OTLP over HTTP at `/v1/traces` below. */
  readonly url: string;
  /** Of all requests; those of a program that is followed itself go by its choice. */
  readonly share: number;
}

/** Sends spans of requests and of their statements to a collector, under the trace ids of log and answers. Once in a process. */
export function startTelemetry({ url, share }: Collector): Telemetry {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const exporter = new OTLPTraceExporter({ url: `${url.replace(/\/$/, "")}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": "xep-loai" }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    idGenerator: new KnownTraceIds(),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  trace.setGlobalTracerProvider(provider);
  return { stop: () => provider.shutdown() };
}

/** A request has its trace id before it has a span. */
class KnownTraceIds extends RandomIdGenerator {
  override generateTraceId = (): string => currentTrace() ?? RandomIdGenerator.prototype.generateTraceId.call(this);
}
