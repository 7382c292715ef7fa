import { Level, SubjectKind } from "@xep-loai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { type WarningsInput, warnings } from "./warning.service.ts";
import type { WarningPage } from "./warning.type.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
beforeAll(async () => {
  await orm.em.fork().transactional(sixtySick);
});
afterAll(() => orm.close());

const [province, sibling, district, commune, cell] = [2, 3, 4, 8, 12];
const asked: WarningsInput = { organisationId: String(province), year: 2020, first: 50 };

async function pageOf(
  tx: Tx,
  input: Partial<WarningsInput> = {},
  scopes: readonly number[] = [province],
): Promise<WarningPage> {
  const page = await asRequestOf(tx, scopes, (request) => warnings(request, { ...asked, ...input }));
  if (page instanceof Refused) throw new Error(page.code);
  return page;
}

/** In 2020 sixty members of the cell are rated over what their sick leave allows, by one tier or by two. */
async function sixtySick(tx: Tx): Promise<void> {
  for (let subjectId = 1; subjectId <= 60; subjectId += 1) {
    const tier = subjectId % 3 === 0 ? "EXCELLENT" : "GOOD";
    const state = subjectId % 2 === 0 ? "DECIDED" : "PROPOSED";
    const facts = { ...factsInOrder.MEMBER, sickLeaveDays: 90, targets: {} };
    const member = { subjectKind: "MEMBER", organisationId: cell, subjectId } as const;
    await aClassification(tx, { ...member, year: 2020, tier, state, facts });
  }
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
}

describe("the list of warnings", () => {
  it("at one level holds those of its organisations alone, as many as it says, and the levels make the whole", () =>
    undone(orm, async (tx) => {
      const { total } = await pageOf(tx);
      const levels = await Promise.all(Object.values(Level).map((level) => pageOf(tx, { level, first: 200 })));
      expect(levels.map((page) => page.nodes.length)).toEqual(levels.map((page) => page.total));
      expect(levels.reduce((sum, page) => sum + page.total, 0)).toBe(total);
      const cells = await pageOf(tx, { level: "SUB_GRASSROOTS", first: 200 });
      expect(new Set(cells.nodes.map(({ organisation }) => organisation.level))).toEqual(new Set(["SUB_GRASSROOTS"]));
    }));

  it("visits 120 rule warnings and the quota's once each, worst first", () =>
    undone(orm, async (tx) => {
      const seen: string[] = [];
      for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages += 1) {
        const page: WarningPage = await pageOf(tx, { first: 7, after });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.nextCursor;
      }
      const stored = await rows<{ id: string }>(
        tx,
        "select id::text from warning w order by rank, magnitude desc, w.id",
      );
      expect(seen).toEqual(stored.map(({ id }) => id));
      expect(stored).toHaveLength(121);
    }));

  it("tells how many there are of each severity, from counters or by counting alike", () =>
    undone(orm, async (tx) => {
      const { total, bySeverity } = await pageOf(tx);
      expect(total).toBe(121);
      expect(bySeverity.reduce((sum, { count }) => sum + count, 0)).toBe(121);
      expect(bySeverity).toContainEqual({ severity: "BLOCK", count: 120 });
      expect((await pageOf(tx, { severity: ["WARN", "ATTEST"] })).total).toBe(1);
      const ruleId = "HD21.ELIG.MEMBER.SICK_LEAVE_CAP";
      expect(await pageOf(tx, { ruleId })).toMatchObject({ total: 60, bySeverity: [{ severity: "BLOCK", count: 60 }] });
    }));

  it.each([
    ["quotas", { kind: "QUOTA" }, 1],
    ["rules", { kind: "RULE" }, 120],
    ["members", { subjectKind: "MEMBER" }, 121],
    ["organisations", { subjectKind: "ORG" }, 0],
    ["what is below the commune", { organisationId: String(commune) }, 121],
    ["what is below the other district", { organisationId: "5" }, 0],
  ] as const)("filtered by %s", (_, filter, total) =>
    undone(orm, async (tx) => {
      const page = await pageOf(tx, { ...filter, first: 200 });
      expect(page).toMatchObject({ total, nextCursor: null });
      expect(page.nodes).toHaveLength(total);
    }),
  );

  it("takes the same number of statements however long the page is", () =>
    undone(orm, async (tx) => {
      const statementsFor = (first: number) => countStatements(tx, (counted) => warnings(counted, { ...asked, first }));
      expect(await statementsFor(100)).toBe(await statementsFor(1));
      expect(await statementsFor(100)).toBeLessThanOrEqual(5);
    }));
});

describe("one warning", () => {
  it("of a rule names the subject, the way to it, the clause and the sum", () =>
    undone(orm, async (tx) => {
      const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 90 };
      const member = { subjectKind: SubjectKind.MEMBER, organisationId: cell, subjectId: 3, name: "Lê Thị Sáu" };
      const classificationId = await aClassification(tx, { ...member, facts: sick });
      await evaluateClassifications(tx, 2019, { organisationId: 1 });
      const { nodes } = await pageOf(tx, { year: 2019 });
      expect(nodes).toMatchObject([
        {
          kind: "RULE",
          classificationId,
          subjectName: "Lê Thị Sáu",
          organisation: { name: "Chi bộ thôn Đông" },
          path: [{ id: province }, { id: district }, { id: commune }, { id: cell }],
          ruleId: "HD21.ELIG.MEMBER.SICK_LEAVE_CAP",
          citation: expect.stringContaining("HD 21, II.B.6"),
          clause: [expect.stringContaining("nghỉ ốm")],
          arithmetic: { vi: "90 ≥ 90" },
          quotaUse: null,
        },
      ]);
    }));

  it("of a quota carries its use, spelled out in both languages", () =>
    undone(orm, async (tx) => {
      const [quota] = (await pageOf(tx, { kind: "QUOTA" })).nodes;
      expect(quota).toMatchObject({
        organisation: { id: commune },
        subjectName: null,
        ruleId: "HD21.QUOTA.MEMBER",
        quotaUse: { excellent: 20, good: 40, maxGoodOnly: 8, status: "EXCEEDED", over: 12, light: "RED" },
        arithmetic: { vi: expect.stringContaining("vượt 12"), en: expect.stringContaining("12 too many") },
      });
    }));
});

describe("who sees warnings", () => {
  const refusal = async (tx: Tx, input: Partial<WarningsInput>, scopes: readonly number[]) => {
    const page = await asRequestOf(tx, scopes, (request) => warnings(request, { ...asked, ...input }));
    return page instanceof Refused ? page.code : "answered";
  };

  it("the viewer of a sibling subtree gets nothing", () =>
    undone(orm, async (tx) => {
      expect(await refusal(tx, {}, [sibling])).toBe("NOT_FOUND");
      expect(await pageOf(tx, { organisationId: String(sibling) }, [sibling])).toMatchObject({ total: 0, nodes: [] });
    }));

  it("the way to a warning begins at the viewer's own root", () =>
    undone(orm, async (tx) => {
      const [worst] = (await pageOf(tx, { organisationId: String(commune), kind: "RULE" }, [commune])).nodes;
      expect(worst?.path.map(({ id }) => id)).toEqual([commune, cell]);
    }));

  it.each([
    ["an organisation that is not there", { organisationId: "999" }, "NOT_FOUND"],
    ["no number at all", { organisationId: "x" }, "NOT_FOUND"],
    ["a year that is not held", { year: 2011 }, "YEAR_NOT_HELD"],
    ["a cursor of another list", { after: Buffer.from('["Lê",3]').toString("base64url") }, "BAD_CURSOR"],
    ["a cursor that is none", { after: "%%%" }, "BAD_CURSOR"],
  ])("%s is refused", (_, input, code) =>
    undone(orm, async (tx) => expect(await refusal(tx, input, [province])).toBe(code)),
  );
});
