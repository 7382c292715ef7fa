import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.cjs";
import { readArrows } from "./arrows.mjs";

const domain = "packages/domain/src";
const api = "apps/api/src";
const dashboard = "apps/dashboard/src";

let folder;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "arrows-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A workspace in which one file imports another; a relative target is made as well. */
function write(file, target) {
  put(file, `import type { x } from "${target}";\nexport type y = x;\n`);
  if (target.endsWith(".ts") || target.endsWith(".tsx")) put(join(dirname(file), target), "export type x = 1;\n");
}

function put(file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

async function rulesBroken() {
  const { breaches } = await readArrows(
    folder,
    ["apps", "packages"].filter((name) => existsSync(join(folder, name))),
  );
  return breaches.map(({ rule }) => rule);
}

const breachOf = [
  ["domain-is-pure", `${domain}/classify.ts`, "node:fs"],
  ["domain-is-pure", `${domain}/classify.ts`, "zod"],
  ["domain-is-pure", `${domain}/classify.ts`, "../../../apps/api/src/env.ts"],
  ["domain-nouns-come-first", `${domain}/rule/rule.ts`, "../rule-sets/hd21.ts"],
  ["domain-rule-sets-are-data", `${domain}/rule-sets/hd21.ts`, "../regime-2019/quota.ts"],
  ["domain-rating-serves-every-regime", `${domain}/rating/quota.ts`, "../regime-2016/quota.ts"],
  ["domain-regimes-do-not-meet", `${domain}/regime-2019/quota.ts`, "../regime-2016/quota.ts"],
  ["domain-regimes-do-not-meet", `${domain}/regime-2019/quota.ts`, "../tables/quota-use.ts"],
  ["domain-door", `${domain}/regime-2019/quota.ts`, "../index.ts"],
  ["apps-do-not-meet", `${dashboard}/App.tsx`, "../../api/src/unit/unit.entity.ts"],
  ["apps-do-not-meet", `${dashboard}/App.tsx`, "@xep-loai/api"],
  ["packages-know-no-app", "packages/domain/vitest.ts", "../../apps/api/src/env.ts"],
  ["feature-door", `${api}/unit/unit.service.ts`, "../quota/quota.resolver.ts"],
  ["feature-door", `${api}/unit/unit.service.ts`, "../testing/test-api.ts"],
  ["shared-knows-no-feature", `${api}/shared/viewer.ts`, "../unit/unit.entity.ts"],
  ["paper-knows-no-feature", `${api}/paper/docx.ts`, "../unit/unit.type.ts"],
  ["service-is-transport-free", `${api}/unit/unit.service.ts`, "type-graphql"],
  ["service-is-transport-free", `${api}/unit/unit.service.ts`, "@apollo/server"],
  ["resource-door", `${dashboard}/units/UnitShow.tsx`, "../quotas/QuotaPanel.tsx"],
  ["app-enters-by-resource-door", `${dashboard}/App.tsx`, "./units/UnitShow.tsx"],
  ["ui-knows-no-resource", `${dashboard}/ui/TierChip.tsx`, "../units/index.ts"],
  ["providers-only-graphql", `${dashboard}/units/UnitShow.tsx`, "gql.tada"],
  ["no-deep-dist", `${api}/unit/unit.service.ts`, "@xep-loai/domain/dist/rule/rule.js"],
  ["nothing-unresolved", `${api}/env.ts`, "./missing"],
];

const arrowsAllowed = [
  [`${domain}/regime-2019/quota.ts`, "../rule/share.ts"],
  [`${domain}/regime-2019/quota.ts`, "../rating/quota.ts"],
  [`${domain}/classify.ts`, "./regime-2019/quota.ts"],
  [`${domain}/rule/share.test.ts`, "node:fs"],
  [`${api}/unit/unit.service.ts`, "../quota/quota.service.ts"],
  [`${api}/unit/unit.type.ts`, "../quota/quota-use.type.ts"],
  [`${api}/unit/unit.service.ts`, "../shared/viewer.ts"],
  [`${api}/unit/unit.test.ts`, "../testing/test-api.ts"],
  [`${dashboard}/units/UnitShow.tsx`, "../quotas/index.ts"],
  [`${dashboard}/units/UnitShow.tsx`, "../ui/TierChip.tsx"],
  ["apps/e2e/src/story.test.ts", "../../api/src/server.ts"],
];

describe("an arrow against the rules is caught", () => {
  it.each(breachOf)("%s: %s → %s", async (rule, file, target) => {
    write(file, target);
    expect(await rulesBroken()).toContain(rule);
  });

  it("no-circular: two services name each other", async () => {
    write(`${api}/unit/unit.service.ts`, "../quota/quota.service.ts");
    put(`${api}/quota/quota.service.ts`, 'import type { y } from "../unit/unit.service.ts";\nexport type x = y;\n');
    expect(await rulesBroken()).toContain("no-circular");
  });

  it("every rule has its breach here", () => {
    const tried = new Set([...breachOf.map(([rule]) => rule), "no-circular"]);
    expect(config.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe("an arrow with the rules passes", () => {
  it.each(arrowsAllowed)("%s → %s", async (file, target) => {
    write(file, target);
    expect(await rulesBroken()).toEqual([]);
  });

  it("two entities may name each other", async () => {
    write(`${api}/unit/unit.entity.ts`, "../quota/quota.entity.ts");
    put(`${api}/quota/quota.entity.ts`, 'import type { y } from "../unit/unit.entity.ts";\nexport type x = y;\n');
    expect(await rulesBroken()).toEqual([]);
  });
});

describe("what was read is counted", () => {
  it("a folder in which nothing was read shows a zero", async () => {
    write(`${domain}/rule/share.ts`, "./rule.ts");
    mkdirSync(join(folder, "apps/api/src"), { recursive: true });
    expect((await readArrows(folder, ["apps/api", "packages/domain"])).read).toEqual({
      "apps/api": 0,
      "packages/domain": 2,
    });
  });
});
