import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { classification } from "./classification.service.ts";
import type { Classification } from "./classification.type.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const [province, sibling, district, commune, cell] = [2, 3, 4, 8, 12];
const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3 } as const;

async function shown(tx: Tx, id: string, { year = 2019, scopes = [district] } = {}): Promise<Classification> {
  const found = await asRequestOf(tx, scopes, (request) => classification(request, id, year));
  if (found instanceof Refused) throw new Error(found.code);
  return found;
}

describe("the explanation of one classification", () => {
  it("answers «vì sao không cao hơn một bậc» with the rules that close the next tier", () =>
    undone(orm, async (tx) => {
      const facts = { ...factsInOrder.MEMBER, civilServantTier: "GOOD" };
      const id = await aClassification(tx, { ...member, facts, group: "CIVIL_SERVANT" });
      const { explanation } = await shown(tx, id);
      expect(explanation).toMatchObject({
        status: "RATEABLE",
        ceiling: "GOOD",
        proposal: "ACCEPTED",
        nextTier: "EXCELLENT",
      });
      expect(explanation.whyNotHigher).toMatchObject([
        { ruleId: "HD21.MEMBER.EXCELLENT.CIVIL_SERVANT", outcome: "FAILED", blocksTier: "EXCELLENT" },
      ]);
      expect(explanation.findings.length).toBeGreaterThan(10);
      expect(explanation.findings.every(({ clause, citation }) => clause.length > 0 && citation !== "")).toBe(true);
    }));

  it("at the top there is nothing higher", () =>
    undone(orm, async (tx) => {
      const { explanation } = await shown(tx, await aClassification(tx, { ...member, tier: "EXCELLENT" }));
      expect(explanation).toMatchObject({ nextTier: null, whyNotHigher: [] });
    }));

  it("a đảng bộ whose subordinates are undecided is stopped at the gate", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { organisationId: cell, state: "PROPOSED" });
      const { explanation } = await shown(tx, await aClassification(tx, { organisationId: commune, state: "DRAFT" }));
      expect(explanation).toMatchObject({ status: "BLOCKED", ceiling: null, nextTier: null, proposal: null });
      expect(explanation.whyNotHigher.map(({ ruleId }) => ruleId)).toEqual(["HD21.ORDER.LOWER_FIRST"]);
    }));

  it("a member not yet six months in the Party is not rated", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update member set admitted_on = '2019-06-11' where id = 3");
      const id = await aClassification(tx, { ...member, notRatedReason: "NEWLY_ADMITTED" });
      expect((await shown(tx, id)).explanation).toMatchObject({ status: "NOT_RATED", reason: "NEWLY_ADMITTED" });
    }));

  it("a year whose rules are not held has no findings, and says why", () =>
    undone(orm, async (tx) => {
      const found = await shown(tx, await aClassification(tx, { ...member, ruleSetId: "NONE" }));
      expect(found).toMatchObject({ ruleSet: { id: "NONE" }, explanation: { findings: [], whyNotHigher: [] } });
    }));
});

describe("what one classification shows", () => {
  it("the way to it, its tiers, the decision and the attestations", () =>
    undone(orm, async (tx) => {
      const found = await shown(tx, await aClassification(tx, { ...member, name: "Lê Thị Sáu", tier: "EXCELLENT" }));
      expect(found).toMatchObject({
        subjectName: "Lê Thị Sáu",
        organisation: { id: cell, name: "Chi bộ thôn Đông" },
        breadcrumb: [{ id: district }, { id: commune }, { id: cell }],
        selfTier: "EXCELLENT",
        appraisedTier: "EXCELLENT",
        decidedTier: "EXCELLENT",
        decisionNumber: "12-QĐ/ĐU",
        decisionDate: "2019-12-20",
        ratedOn: "2019-12-10",
        ruleSet: { id: "HD21", title: { vi: "Hướng dẫn 21-HD/BTCTW", en: "Guidance 21-HD/BTCTW" } },
        attestations: [{ ruleId: "HD21.MEMBER.EXCELLENT.PROFILE", answer: true, answeredOn: "2019-12-15" }],
        previousYear: null,
        warningCount: 0,
      });
    }));

  it.each([
    ["an organisation", { organisationId: cell }],
    ["a member, also from another cell", { ...member, organisationId: 10 }],
    ["a collective", { subjectKind: "COLLECTIVE", organisationId: commune, subjectId: commune }],
    ["a leader", { subjectKind: "LEADER", organisationId: commune, subjectId: 4 }],
  ] as const)("the year before of the same subject: %s", (_, subject) =>
    undone(orm, async (tx) => {
      const id = await aClassification(tx, { ...subject, tier: "COMPLETED" });
      await aClassification(tx, { ...subject, tier: "EXCELLENT", state: "CANCELLED" });
      const now = await aClassification(tx, { ...subject, year: 2020 });
      const found = await shown(tx, now, { year: 2020 });
      expect(found.previousYear).toEqual({ id, year: 2019, tier: "COMPLETED", notRatedReason: null });
    }),
  );

  it("what was cancelled and what replaced it", () =>
    undone(orm, async (tx) => {
      const cancelled = await aClassification(tx, { ...member, state: "CANCELLED" });
      const replacing = await aClassification(tx, { ...member, replacesId: cancelled, tier: "COMPLETED" });
      expect(await shown(tx, replacing)).toMatchObject({ replacesId: cancelled, replacedById: null });
      expect(await shown(tx, cancelled)).toMatchObject({
        replacedById: replacing,
        cancelledOn: "2019-12-28",
        cancelReason: "Không đảm bảo điều kiện",
      });
    }));

  it("who decided, only where the viewer sees them", () =>
    undone(orm, async (tx) => {
      const id = await aClassification(tx, { organisationId: commune });
      await rows(tx, "update classification set decided_by_organisation_id = $1", [district]);
      expect((await shown(tx, id)).decidedBy).toMatchObject({ id: district });
      expect((await shown(tx, id, { scopes: [commune] })).decidedBy).toBeNull();
    }));

  it("whose committee decides it, by name also to who sees nothing above, before and after", () =>
    undone(orm, async (tx) => {
      const id = await aClassification(tx, { organisationId: commune, state: "PROPOSED" });
      const decider = { id: String(district), name: expect.any(String) };
      expect((await shown(tx, id)).decider).toMatchObject(decider);
      expect((await shown(tx, id, { scopes: [commune] })).decider).toMatchObject(decider);
      await rows(tx, "update classification set decided_by_organisation_id = $1", [commune]);
      expect((await shown(tx, id)).decider).toMatchObject({ id: String(commune) });
    }));
});

describe("who sees a classification", () => {
  const refusal = async (tx: Tx, id: string, year: number, scope: number) => {
    const found = await asRequestOf(tx, [scope], (request) => classification(request, id, year));
    return found instanceof Refused ? found.code : "shown";
  };

  it.each([
    ["the district above", 2019, province, "shown"],
    ["the cell itself", 2019, cell, "shown"],
    ["the viewer of a sibling subtree", 2019, sibling, "NOT_FOUND"],
    ["another year", 2020, province, "NOT_FOUND"],
    ["a year that is not held", 2011, province, "YEAR_NOT_HELD"],
  ] as const)("%s", (_, year, scope, expected) =>
    undone(orm, async (tx) => {
      const id = await aClassification(tx, member);
      expect(await refusal(tx, id, year, scope)).toBe(expected);
    }),
  );

  it.each(["0", "x", "99999999999999999999"])("there is no classification %s", (id) =>
    undone(orm, async (tx) => expect(await refusal(tx, id, 2019, province)).toBe("NOT_FOUND")),
  );
});

describe("whom the share rules count at the lowest tier", () => {
  const lowest = { tier: "NOT_COMPLETED" } as const;

  it("are the direct subordinates of a đảng bộ, not what lies below them", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { organisationId: 11, name: "Chi bộ thôn 2", ...lowest });
      await aClassification(tx, { organisationId: 10, name: "Chi bộ thôn 1" });
      await aClassification(tx, { organisationId: 15, name: "Chi bộ Mầm non", ...lowest });
      const { explanation } = await shown(tx, await aClassification(tx, { organisationId: 7 }));
      expect(explanation.lowest).toMatchObject([{ subjectName: "Chi bộ thôn 2", organisation: { id: 11 } }]);
      const share = explanation.findings.find(({ ruleId }) => ruleId === "HD21.ORG.NOT_COMPLETED.SUBORDINATE_SHARE");
      expect(share?.message.vi).toMatch(/^1\/2 tổ chức đảng trực thuộc/);
    }));

  it("are the decided members of a chi bộ, twenty of them by name", () =>
    undone(orm, async (tx) => {
      for (let subjectId = 1; subjectId <= 22; subjectId += 1)
        await aClassification(tx, { ...member, subjectId, name: `Lê Thị ${10 + subjectId}`, ...lowest });
      await aClassification(tx, { ...member, subjectId: 30, name: "An Thị Tư", state: "VOTED", ...lowest });
      await aClassification(tx, { ...member, subjectId: 31, name: "An Thị Năm", state: "CANCELLED", ...lowest });
      const { explanation } = await shown(tx, await aClassification(tx, { organisationId: cell }));
      expect(explanation.lowest).toHaveLength(20);
      expect(explanation.lowest[0]).toMatchObject({ subjectName: "Lê Thị 11", subjectKind: "MEMBER" });
    }));

  it("are nobody for a member", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { ...member, subjectId: 9, ...lowest });
      expect((await shown(tx, await aClassification(tx, member))).explanation.lowest).toEqual([]);
    }));
});

it("takes nine statements, however much there is below", () =>
  undone(orm, async (tx) => {
    const id = await aClassification(tx, { organisationId: cell });
    const alone = await countStatements(tx, (counted) => classification(counted, id, 2019));
    for (let subjectId = 1; subjectId <= 20; subjectId += 1) await aClassification(tx, { ...member, subjectId });
    expect(await countStatements(tx, (counted) => classification(counted, id, 2019))).toBe(alone);
    expect(alone).toBe(9);
  }));
