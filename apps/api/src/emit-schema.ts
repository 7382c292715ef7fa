import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildApiSchema } from "./schema.ts";

/** The schema as text, in an order that does not depend on where a type is first used. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;

const file = new URL("../schema.graphql", import.meta.url);

if (import.meta.main) writeFileSync(file, schemaText());
