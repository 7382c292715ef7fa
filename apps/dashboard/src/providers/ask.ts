import { type DocumentNode, print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { Failed, Unreachable } from "./problem.ts";
import { noteReadAsOf } from "./readAsOf.ts";
import { asSignedIn } from "./signedIn.ts";

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; traceId?: string } }[];
}

const headers = {
  "content-type": "application/json",
  accept: "application/json",
  "apollo-require-preflight": "true",
  // what is done here is kept as typed in a form (migration 170)
  "apollographql-client-name": "dashboard",
};

/** Asks the API one question. Throws Unreachable without a connection and Failed where the server broke down. */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: print(document as DocumentNode), variables }));
  if (response.ok && isQuestion(document as DocumentNode)) noteReadAsOf(response);
  return dataOf(await answerOf<Data>(response), response);
}

const isQuestion = ({ definitions }: DocumentNode): boolean =>
  definitions.some((definition) => "operation" in definition && definition.operation === "query");

async function send(body: string): Promise<Response> {
  try {
    return await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { ...headers, ...asSignedIn() },
      body,
    });
  } catch (cause) {
    throw new Unreachable("The server was not reached", { cause });
  }
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    return {};
  }
}

function dataOf<Data>({ data, errors }: Answer<Data>, response: Response): Data {
  const error = errors?.[0];
  if (data && !error) return data;
  if (!error && isGateway(response)) throw new Unreachable("The server behind the address does not answer");
  throw new Failed(error?.message ?? `HTTP ${response.status}`, traceOf(error, response));
}

const isGateway = ({ status }: Response): boolean => status >= 502 && status <= 504;

const traceOf = (error: { extensions?: { traceId?: string } } | undefined, response: Response): string | null =>
  error?.extensions?.traceId ?? response.headers.get("x-trace-id");
