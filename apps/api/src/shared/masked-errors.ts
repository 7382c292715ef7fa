import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isCutOff, isOverload, overloaded } from "./overload.ts";
import { currentTrace } from "./trace.ts";

/** Faults of the question itself: the asker needs to read them. */
const tellable = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** Replaces what was not foreseen by a trace id, under which the log knows more. */
export function maskErrors(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (tellable.has(String(formatted.extensions?.code))) return withoutStack(formatted);
    const { path, locations } = formatted;
    const masked = { ...maskedError(logger, causeOf(error)), ...(locations && { locations }) };
    return path === undefined ? masked : { ...masked, path };
  };
}

/** GraphQL wraps what a resolver, or what reads the session, has thrown. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError) || error;

/** The answer to an unforeseen error; logs it under the trace id it names. Who came when it was full is told so. */
export function maskedError(logger: Logger, error: unknown): { message: string; extensions: Record<string, string> } {
  const traceId = currentTrace() ?? randomUUID();
  if (isCutOff(error)) logger.warn({ traceId, error: logged(error) }, "a statement took too long and was cut off");
  if (isOverload(error)) return overloaded;
  logger.error({ traceId, error: logged(error) }, "unforeseen error");
  const vi = `Có lỗi ngoài dự kiến; không có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã ${traceId}.`;
  const en = `Something unforeseen went wrong; nothing was changed. Please try again, or give your administrator the code ${traceId}.`;
  return { message: `${vi}\n${en}`, extensions: { code: "INTERNAL_SERVER_ERROR", traceId, vi, en } };
}

/** Where it happened, and what the database called it: messages and values stay out, they may name persons. */
function logged(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, table, constraint, routine } = error as Error & Record<string, unknown>;
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { name: error.name, code, table, constraint, routine, frames };
}

function withoutStack({ message, locations, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const kept = { message, extensions: { code: extensions?.code } };
  return { ...kept, ...(locations && { locations }), ...(path && { path }) };
}
