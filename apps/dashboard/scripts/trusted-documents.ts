import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { type DocumentNode, print } from "@0no-co/graphql.web";

const sources = fileURLToPath(new URL("../src/", import.meta.url));
const list = new URL("../dist/trusted-documents.json", import.meta.url);

/** Keeps what `graphql` makes of every document. */
const recording = `
  import { initGraphQLTada } from "gql.tada";
  const made = initGraphQLTada();
  globalThis.documents = [];
  export const graphql = (...given) => {
    const document = made(...given);
    globalThis.documents.push(document);
    return document;
  };`;

registerHooks({
  load: (url, context, next) =>
    url.endsWith("/src/providers/graphql.ts")
      ? { format: "module", source: recording, shortCircuit: true }
      : next(url, context),
});

/** Every question and act of the dashboard, as it is sent (`providers/ask.ts`): what a server in production answers (GRAPHQL_DOCUMENTS). */
async function documents(): Promise<string[]> {
  const files = globSync(`${sources}**/*.ts`).filter((file) => !file.includes(".test.") && asks(file));
  for (const file of files) await import(file);
  const all = (globalThis as unknown as { documents: DocumentNode[] }).documents;
  return all.filter(isOperation).map((document) => print(document));
}

const asks = (file: string): boolean => /\bgraphql\(/.test(readFileSync(file, "utf8"));

const isOperation = ({ definitions }: DocumentNode): boolean =>
  definitions.some(({ kind }) => kind === "OperationDefinition");

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

if (import.meta.main)
  writeFileSync(list, JSON.stringify([...new Set((await documents()).map(hashOf))].sort(), null, 1));
