import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { Context } from "./context.ts";

/**
 * What one request may ask, administrators included. The dashboard's largest question needs about half of each
 * (server.test.ts holds the distance); lists have their own limit in page.ts.
 */
const armor = new ApolloArmor({
  maxDepth: { n: 10 },
  costLimit: { maxCost: 20_000, flattenFragments: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 2_000 },
  blockFieldSuggestion: { enabled: true },
});

const { plugins, ...rules } = armor.protect();

/** The plugins are typed for the CommonJS twin of Apollo Server; they are the same ones. */
export const limits = { ...rules, plugins: plugins as unknown as ApolloServerPlugin<Context>[] };

/** The largest body of a request. */
export const largestBody = "100kb";
