import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Request, RequestHandler } from "express";
import { sha256 } from "./sha256.ts";

/** The hashes of the dashboard's questions and acts, laid beside it when it is built. */
export const documentsOf = (dashboard: string): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(join(dashboard, "trusted-documents.json"), "utf8")) as string[]);

/** Answers what the dashboard asks, and nothing else: a document nobody wrote for it is not even read. */
export function onlyTrusted(trusted: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    if (request.method === "POST" && trusted.has(sha256(documentIn(request)))) return next();
    response.status(400).json({ errors: [{ message, extensions: { code: "DOCUMENT_NOT_TRUSTED" } }] });
  };
}

/** Empty where there is none, or something else in its place. Of a POST Apollo reads the body alone, as here. */
function documentIn({ body }: Request): string {
  const document: unknown = body?.query;
  return typeof document === "string" ? document : "";
}

const message =
  "Máy chủ này chỉ trả lời các câu hỏi của chính giao diện. / This server answers the questions of its own dashboard alone (GRAPHQL_DOCUMENTS).";
