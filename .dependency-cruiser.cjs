// The import arrows of the repository: what may know what. infra/arrows reads them; each has its breach in infra/arrows/arrows.test.mjs.

const test = "[.]test[.]tsx?$|/testing/|vitest[.]config[.]ts$";
const appNames = "api|dashboard|evaluate|e2e";
const domain = "^packages/domain/src/";
const feature = "^apps/api/src/([^/]+)/";
/** Of a feature: its nouns, with storage (entity) or without (type), and its use cases. */
const featureDoor = "[.](entity|type|service)[.]ts$";
/** Not features: what all of them share, and what stands outside them to build or fill the database. */
const besidesFeatures = "^apps/api/src/(shared|paper|testing|migrations|sample|seed)/";
const resource = "^apps/dashboard/src/([^/]+)/";
/** Not resources: looks, the way to the API, texts, what the address bar says, and the frame around every page. */
const besidesResources = "^apps/dashboard/src/(ui|providers|i18n|theme|view|layout|testing)/";

/** A wall: files of `from` import nothing of `to`. */
const wall = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    wall(
      "domain-is-pure",
      "The rules import nothing from outside themselves: no library, no node: module",
      { path: domain, pathNot: test },
      { pathNot: domain },
    ),
    wall(
      "domain-nouns-come-first",
      "Vocabulary and the shape of a rule know no rule set, no regime, no table",
      { path: `${domain}(vocabulary|rule)/`, pathNot: test },
      { path: domain, pathNot: `${domain}(vocabulary|rule)/` },
    ),
    wall(
      "domain-rule-sets-are-data",
      "A rule set says what a document says; it knows no rule that reads it",
      { path: `${domain}rule-sets/`, pathNot: test },
      { path: `${domain}(regime-[^/]+|inspection|tables)/|${domain}(index|classify)[.]ts$` },
    ),
    wall(
      "domain-rating-serves-every-regime",
      "What the regimes have in common knows none of them",
      { path: `${domain}rating/`, pathNot: test },
      { path: `${domain}(regime-[^/]+|inspection|tables)/|${domain}(index|classify)[.]ts$` },
    ),
    wall(
      "domain-regimes-do-not-meet",
      "A regime never reads another regime, nor what stands above both",
      { path: `${domain}(regime-[^/]+|inspection)/`, pathNot: test },
      { path: `${domain}(regime-[^/]+|inspection|tables)/|${domain}(index|classify)[.]ts$`, pathNot: `${domain}$1/` },
    ),
    wall(
      "domain-door",
      "Within the domain nobody goes out by the door to come in again",
      { path: domain, pathNot: test },
      { path: `${domain}index[.]ts$` },
    ),
    wall(
      "apps-do-not-meet",
      "An app never imports an app; the dashboard knows the API by schema.graphql alone. e2e drives them all",
      { path: "^apps/([^/]+)/", pathNot: "^apps/e2e/" },
      { path: `^apps/|^@xep-loai/(${appNames})(/|$)`, pathNot: "^apps/$1/|schema[.]graphql$" },
    ),
    wall(
      "packages-know-no-app",
      "A package serves apps and knows none",
      { path: "^packages/" },
      { path: `^apps/|^@xep-loai/(${appNames})(/|$)` },
    ),
    wall(
      "feature-door",
      "Of another feature only its entity, its type and its service may be used",
      { path: feature, pathNot: `${test}|${besidesFeatures}` },
      { path: feature, pathNot: `^apps/api/src/$1/|^apps/api/src/(shared|paper)/|${featureDoor}` },
    ),
    wall(
      "shared-knows-no-feature",
      "What every feature needs and no feature owns",
      { path: "^apps/api/src/shared/", pathNot: test },
      { path: feature, pathNot: "^apps/api/src/shared/" },
    ),
    wall(
      "paper-knows-no-feature",
      "How a document lies on paper, whatever it says",
      { path: "^apps/api/src/paper/", pathNot: test },
      { path: feature, pathNot: "^apps/api/src/(paper|shared)/" },
    ),
    wall(
      "service-is-transport-free",
      "A use case knows nothing of GraphQL or HTTP",
      { path: "[.]service[.]ts$" },
      { path: "(^|node_modules/)(type-graphql|graphql|@apollo/server|@as-integrations/express5|express)(/|$)" },
    ),
    wall(
      "resource-door",
      "Of another resource only its index.ts may be used",
      { path: resource, pathNot: test },
      { path: resource, pathNot: `^apps/dashboard/src/$1/|${besidesResources}|/index[.]tsx?$` },
    ),
    wall(
      "app-enters-by-resource-door",
      "App.tsx is a table of contents: it sees a resource's index.ts",
      { path: "^apps/dashboard/src/[^/]+$", pathNot: test },
      { path: resource, pathNot: `${besidesResources}|/index[.]tsx?$` },
    ),
    wall(
      "ui-knows-no-resource",
      "Props in, pixels out",
      { path: "^apps/dashboard/src/ui/", pathNot: test },
      { path: resource, pathNot: "^apps/dashboard/src/(ui|theme|i18n)/" },
    ),
    wall(
      "providers-only-graphql",
      "The only place of the dashboard that knows GraphQL",
      { path: "^apps/dashboard/src/", pathNot: `^apps/dashboard/src/providers/|${test}` },
      { path: "(^|node_modules/)(graphql|gql[.]tada|@0no-co/graphql[.]web|@gql[.]tada/[^/]+)(/|$)" },
    ),
    wall(
      "no-circular",
      "A loop of imports; only entities may name each other",
      {},
      { circular: true, via: { pathNot: "[.]entity[.]ts$" } },
    ),
    wall(
      "no-deep-dist",
      "A package is entered by its door, not by a file of its build",
      {},
      { path: "^(@xep-loai/[^/]+|(apps|packages)/[^/]+)/dist/", pathNot: "/dist/index[.](d[.]ts|js)$" },
    ),
    wall("nothing-unresolved", "An arrow into the void", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    // infra/bench/peers stands outside the workspace: only the bench installs what it imports.
    exclude: { path: "(^|/)(reports|[.]turbo|[.]data)/|^infra/bench/peers/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mts", ".d.ts", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
