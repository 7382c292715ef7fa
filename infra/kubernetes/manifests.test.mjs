import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";

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
