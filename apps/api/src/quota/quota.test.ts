import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { type QuotaUsesInput, quotaUses } from "./quota.service.ts";
import type { QuotaUsePage } from "./quota-use-page.type.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const [province, sibling, district, commune, cell] = [2, 3, 4, 8, 12];
const asked: QuotaUsesInput = { organisationId: String(province), year: 2019, includeBelow: true, first: 50 };

async function pageOf(tx: Tx, input: Partial<QuotaUsesInput> = {}): Promise<QuotaUsePage> {
  const page = await asRequestOf(tx, [province], (request) => quotaUses(request, { ...asked, ...input }));
  if (page instanceof Refused) throw new Error(page.code);
  return page;
}

let nextMember = 1;

/** So many members of a cell, decided at EXCELLENT and at GOOD. */
async function members(tx: Tx, organisationId: number, excellent: number, good: number): Promise<void> {
  for (let index = 0; index < excellent + good; index += 1) {
    const tier = index < excellent ? "EXCELLENT" : "GOOD";
    const subjectId = 1 + (nextMember++ % 60);
    await aClassification(tx, { subjectKind: "MEMBER", organisationId, subjectId, tier });
  }
}

describe("the use of a quota", () => {
  it("2 excellent of 9 good holds only by the inclusive reading, and says so with the sum and the clause", () =>
    undone(orm, async (tx) => {
      await members(tx, cell, 2, 9);
      expect((await pageOf(tx)).nodes).toMatchObject([
        {
          organisation: { id: commune, name: "Đảng ủy xã An Tân", kind: "GRASSROOTS_PARTY_ORGANIZATION" },
          subjectKind: "MEMBER",
          scopeLabel: { vi: "Đảng viên" },
          excellent: 2,
          good: 9,
          pool: 11,
          pct: 20,
          maxGoodOnly: 1,
          maxGoodAndAbove: 2,
          over: 1,
          status: "OK_ONLY_IF_INCLUSIVE",
          light: "RED",
          usedPercent: "22.2",
          provisional: false,
          smallBase: false,
          arithmetic: { vi: "2 xuất sắc trên 9 tốt → tối đa ⌊20 % × 9⌋ = 1 → vượt 1" },
          ruleId: "HD21.QUOTA.MEMBER",
          clause: [expect.stringContaining("không vượt quá 20% số đảng viên")],
        },
      ]);
    }));

  it("of organisations, collectives and leaders names who is counted together", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { organisationId: commune });
      await aClassification(tx, {
        subjectKind: "COLLECTIVE",
        organisationId: commune,
        subjectId: commune,
        group: "GRASSROOTS_PARTY_COMMITTEE",
      });
      await aClassification(tx, { subjectKind: "LEADER", organisationId: commune, subjectId: 4, group: "1" });
      const { nodes } = await pageOf(tx);
      expect(nodes.map(({ subjectKind, scopeLabel }) => [subjectKind, scopeLabel.vi]).sort()).toEqual([
        ["COLLECTIVE", "Cấp ủy cơ sở"],
        ["LEADER", "Bí thư"],
        ["ORG", "Tổ chức cơ sở đảng"],
      ]);
      expect(nodes.every(({ organisation }) => organisation.id === district)).toBe(true);
    }));
});

describe("the list of quota scopes", () => {
  /** An exceeded, a reading's and a kept one, and the one with a place left. */
  async function fourScopes(tx: Tx): Promise<void> {
    await members(tx, 9, 1, 5);
    await members(tx, 10, 2, 9);
    await members(tx, 12, 4, 6);
    await aClassification(tx, { organisationId: commune });
  }
  const statuses = ({ nodes }: QuotaUsePage) => nodes.map(({ status, over, light }) => [status, over, light]);

  it("goes from the worst to the best, with the counts of the subtree", () =>
    undone(orm, async (tx) => {
      await fourScopes(tx);
      const page = await pageOf(tx);
      expect(statuses(page)).toEqual([
        ["EXCEEDED", 3, "RED"],
        ["OK_ONLY_IF_INCLUSIVE", 1, "RED"],
        ["OK", 0, "AMBER"],
        ["OK", 0, "GREEN"],
      ]);
      expect(page).toMatchObject({ total: 4, exceeded: 1, onlyIfInclusive: 1, nextCursor: null });
    }));

  it("begins with those of the unit itself among equals", () =>
    undone(orm, async (tx) => {
      await members(tx, cell, 1, 5);
      for (const organisationId of [7, commune]) await aClassification(tx, { organisationId, tier: "GOOD" });
      const { nodes } = await pageOf(tx, { organisationId: String(district) });
      expect(nodes.map(({ organisation, status }) => [organisation.id, status])).toEqual([
        [district, "OK"],
        [commune, "OK"],
      ]);
    }));

  it("is visited page by page, each scope once", () =>
    undone(orm, async (tx) => {
      await fourScopes(tx);
      const whole = (await pageOf(tx)).nodes.map(({ id }) => id);
      const seen: string[] = [];
      for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages += 1) {
        const page: QuotaUsePage = await pageOf(tx, { first: 1, after });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.nextCursor;
      }
      expect(seen).toEqual(whole);
    }));

  it.each([
    ["exceeded alone", { status: ["EXCEEDED"] }, 1],
    ["one kind of subject", { subjectKind: "ORG" }, 1],
    ["without what is below", { includeBelow: false, organisationId: String(commune) }, 1],
    ["without what is below, where none is owned", { includeBelow: false }, 0],
  ] as const)("filtered: %s", (_, filter, total) =>
    undone(orm, async (tx) => {
      await fourScopes(tx);
      const page = await pageOf(tx, filter);
      expect(page.total).toBe(total);
      expect(page.nodes).toHaveLength(total);
    }),
  );

  it("takes the same number of statements however many scopes there are", () =>
    undone(orm, async (tx) => {
      await fourScopes(tx);
      const statementsFor = (first: number) =>
        countStatements(tx, (counted) => quotaUses(counted, { ...asked, first }));
      expect(await statementsFor(1)).toBe(await statementsFor(50));
      expect(await statementsFor(50)).toBe(3);
    }));

  it("a scope with somebody undecided is provisional", () =>
    undone(orm, async (tx) => {
      await members(tx, cell, 1, 5);
      await rows(tx, "update classification set state = 'APPRAISED', decided_tier = null where tier = 'EXCELLENT'");
      expect((await pageOf(tx)).nodes).toMatchObject([{ provisional: true, pending: 1, excellent: 1 }]);
    }));
});

describe("who sees quotas", () => {
  it.each([
    ["the viewer of a sibling subtree", {}, [sibling], "NOT_FOUND"],
    ["a year that is not held", { year: 2011 }, [province], "YEAR_NOT_HELD"],
    ["a cursor that is none", { after: "x" }, [province], "BAD_CURSOR"],
  ] as const)("%s is refused", (_, input, scopes, code) =>
    undone(orm, async (tx) => {
      const page = await asRequestOf(tx, scopes, (request) => quotaUses(request, { ...asked, ...input }));
      expect(page).toMatchObject({ code });
    }),
  );
});
