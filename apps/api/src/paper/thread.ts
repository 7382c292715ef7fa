import { on } from "node:events";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { Semaphore } from "async-mutex";
import type { PaperDocument } from "./paper-document.ts";

/** What a thread of its own is asked to lay out. */
interface PaperTask {
  readonly format: "docx" | "pdf";
  readonly document: PaperDocument;
}

/** Megabytes a layout may take; the largest table that is let in takes less (docs/decisions/024). */
const heap = 768;

/** One layout at a time: each takes a core for seconds and hundreds of megabytes. */
const layouts = new Semaphore(1);

/** Lays the document out while everybody else is served, then writes the file; rejects where the reader goes away. */
export async function writeInThread(task: PaperTask, out: Writable): Promise<void> {
  const gone = new AbortController();
  out.once("close", () => gone.abort());
  if (out.destroyed) gone.abort();
  const file = await layouts.runExclusive(() => laidOut(task, gone.signal));
  // However slowly it is taken, the next layout has begun.
  await pipeline([file], out);
}

async function laidOut(task: PaperTask, gone: AbortSignal): Promise<Uint8Array> {
  gone.throwIfAborted();
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { paper: task },
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  try {
    return await fileOf(worker, gone);
  } finally {
    await worker.terminate();
  }
}

/** The one message of the thread is the file. */
async function fileOf(worker: Worker, signal: AbortSignal): Promise<Uint8Array> {
  for await (const [file] of on(worker, "message", { close: ["exit"], signal })) return file;
  throw new Error("the thread ended without a file");
}

/** In the thread: the libraries are megabytes, which the server need not load. */
const makers = {
  docx: async (document: PaperDocument) => (await import("./docx-bytes.ts")).docxBytes(document),
  pdf: async (document: PaperDocument) => (await import("./pdf-bytes.ts")).pdfBytes(document),
} as const;

const task: PaperTask | undefined = workerData?.paper;
if (task !== undefined) parentPort?.postMessage(await makers[task.format](task.document));
