import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";

const { readServerEnv } = await import(new URL("../../apps/api/dist/env.js", import.meta.url).href);

const here = fileURLToPath(new URL(".", import.meta.url));
const text = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const documents = (path) => parseAllDocuments(text(path)).map((document) => document.toJS());
const [kustomization] = documents("kustomization.yaml");
const [product] = documents("product.yaml");
const [container] = product.spec.template.spec.containers;

it("every file is one of the set, and is what it says", () => {
  const files = readdirSync(here).filter((name) => name.endsWith(".yaml") && name !== "kustomization.yaml");
  expect(files.sort()).toEqual([...kustomization.resources].sort());
  for (const document of files.flatMap(documents))
    expect(document).toMatchObject({
      apiVersion: expect.any(String),
      kind: expect.any(String),
      metadata: { name: expect.any(String) },
    });
});

it.each([
  ["kubernetes", container.env.map(({ name }) => name)],
  ["compose", Object.keys(documents("../compose.yaml")[0].services.product.environment)],
])("every setting named for %s is one the product reads", (_where, names) => {
  const read = [...text("../../apps/api/src/env.ts").matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(names.filter((name) => !read.includes(name))).toEqual([]);
});

const compose = documents("../compose.yaml")[0].services.product.environment;
const kubernetes = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
const image = Object.fromEntries(
  text("../api.Dockerfile")
    .match(/^ENV (.*)$/m)[1]
    .split(" ")
    .map((pair) => pair.split("=")),
);
/** What each is to be given by whoever runs it. */
const drawn = {
  DATABASE_URL: "postgresql://xep_loai:8f3c1d0a97b24e65d1c0ffee5a7b9e42@database/xep_loai",
  SECRET_KEY: "vT0y5yq0WbN3rU8mJkq2d9LxHc4aSPfEi7Z1oXgC6uQ=",
  METRICS_TOKEN: "8f3c1d0a97b24e65d1c0ffee5a7b9e42",
};

describe.each([
  ["kubernetes", kubernetes],
  ["compose", compose],
])("%s", (_where, given) => {
  const env = { ...image, ...given, ...drawn };

  it("begins without the sample, with a second factor, and answers the dashboard alone", () => {
    expect(given).toMatchObject({ SAMPLE: "no", SECOND_FACTOR: "required" });
    expect(readServerEnv(env)).toMatchObject({ NODE_ENV: "production", GRAPHQL_DOCUMENTS: "trusted" });
    expect(() => readServerEnv({ ...env, SAMPLE: undefined })).toThrow(/SAMPLE: /);
  });

  it("holds no secret itself, and asks for each", () => {
    for (const name of ["SECRET_KEY", "METRICS_TOKEN"]) {
      expect(Object.keys(given)).toContain(name);
      expect(given[name] ?? "").toMatch(/^$|^\$\{[A-Z_]+:\?[^}]+\}$/);
    }
  });
});

it("the file of the secrets is neither kept in git nor laid into the image", () => {
  expect(text("../../.gitignore").split("\n")).toContain(".env");
  expect(text("../api.Dockerfile.dockerignore").split("\n")).toContain("**/.env");
});

it("is asked after at addresses it has, on the port it listens on", () => {
  const server = text("../../apps/api/src/server.ts");
  for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"])
    expect(server).toContain(`"${container[probe].httpGet.path}"`);
  expect(text("../../apps/api/src/env.ts")).toContain(`.default(${container.ports[0].containerPort})`);
  expect(documents("service.yaml")[0].spec.ports[0].targetPort).toBe(container.ports[0].name);
});

it("whom service, budget and policy are for are the copies of the product", () => {
  const { labels } = product.spec.template.metadata;
  expect(documents("service.yaml")[0].spec.selector).toEqual(labels);
  expect(documents("disruption.yaml")[0].spec.selector.matchLabels).toEqual(labels);
  expect(documents("network.yaml")[0].spec.podSelector.matchLabels).toEqual(labels);
});
