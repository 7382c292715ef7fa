import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { Context } from "./context.ts";

/**
 * What one request may ask, administrators included. Everything one field can answer is 7 deep and costs 400, and a page
 * asks several fields at once; how long a list may be is for page.ts to say.
 */
const armor = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  costLimit: { maxCost: 5_000, flattenFragments: true },
  maxAliases: { n: 20 },
  maxDirectives: { n: 20 },
  // by graphql itself, below: the plugin's refusal would look like a fault of ours
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

const { plugins, ...rules } = armor.protect();

/** The plugins are typed for the CommonJS twin of Apollo Server; they are the same ones. */
export const limits = {
  ...rules,
  parseOptions: { maxTokens: 2_000 },
  plugins: plugins as unknown as ApolloServerPlugin<Context>[],
};

/** The largest body of a request: the acts of a province's reform come in one. */
export const largestBody = "1mb";
