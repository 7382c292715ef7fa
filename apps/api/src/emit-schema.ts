import { writeFileSync } from "node:fs";
import { printSchema } from "graphql";
import { buildApiSchema } from "./schema.ts";

/** The schema as text. */
export const schemaText = (): string => `${printSchema(buildApiSchema())}\n`;

const file = new URL("../schema.graphql", import.meta.url);

if (import.meta.main) writeFileSync(file, schemaText());
