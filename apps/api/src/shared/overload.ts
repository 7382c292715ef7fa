import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { E_TIMEOUT } from "async-mutex";
import { GraphQLError } from "graphql";
import type { Context } from "./context.ts";

/** PostgreSQL's word for a statement that took, or waited, longer than it may. */
const cutOff = "57014";

/** Whether the database cut a statement off. */
export const isCutOff = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === cutOff;

/** Nobody gave back a place or a connection for as long as one waits for it, or the database was too long at a statement. */
export const isOverload = (error: unknown): boolean =>
  error === E_TIMEOUT ||
  isCutOff(error) ||
  (error instanceof Error && error.message.startsWith("timeout exceeded when trying to connect"));

const vi = "Máy chủ đang quá tải; không có gì bị thay đổi. Hãy thử lại sau vài giây.";
const en = "The server is overloaded; nothing was changed. Please try again in a few seconds.";

/** What is answered then; not a fault anybody has to look for. */
export const overloaded = { message: `${vi}\n${en}`, extensions: { code: "OVERLOADED", vi, en } };

/** Seconds after which it is worth trying again. */
export const retryAfter = "5";

/** Where the request got no connection to say who asks; everything else is thrown on. */
export function throwOverload(error: unknown): never {
  if (!isOverload(error)) throw error;
  const http = { status: 503, headers: new HeaderMap([["retry-after", retryAfter]]) };
  throw new GraphQLError(overloaded.message, {
    extensions: { ...overloaded.extensions, http },
    originalError: error as Error,
  });
}

/** Says it in HTTP too: 503, with when to try again. */
export const answersOverload: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors }) {
        if (!errors?.some(({ originalError }) => isOverload(originalError))) return;
        response.http.status = 503;
        response.http.headers.set("retry-after", retryAfter);
      },
    };
  },
};
