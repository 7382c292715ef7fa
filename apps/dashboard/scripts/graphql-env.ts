import { readFileSync, writeFileSync } from "node:fs";
import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { buildSchema, introspectionFromSchema } from "graphql";

const schemaFile = process.argv[2] ?? new URL("../../api/schema.graphql", import.meta.url);
const typesFile = new URL("../src/providers/graphql-env.d.ts", import.meta.url);

/** The types of the API for gql.tada, out of its emitted schema. */
export function graphqlEnvOf(sdl: string): string {
  const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(sdl)));
  return outputIntrospectionFile(introspection, { fileType: ".d.ts", shouldPreprocess: true });
}

if (import.meta.main) writeFileSync(typesFile, graphqlEnvOf(readFileSync(schemaFile, "utf8")));
