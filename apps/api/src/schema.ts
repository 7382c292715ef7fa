import "reflect-metadata";
import "./shared/vocabulary.type.ts";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type ClassType } from "type-graphql";
import { CycleResolver } from "./cycle/cycle.resolver.ts";
import { SessionResolver } from "./session/session.resolver.ts";

/** The resolvers of all features: the table of contents of the API. */
const resolvers: [ClassType, ...ClassType[]] = [SessionResolver, CycleResolver];

/** The schema as it is served and as `schema.graphql` shows it. */
export function buildApiSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers, validate: false });
}
