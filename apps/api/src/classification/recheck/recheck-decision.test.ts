import { describe, expect, it } from "vitest";
import { type Contradiction, follow, newlyContradicted, type OpenRecheck } from "./recheck-decision.ts";

const share: Contradiction = { flagged: "7", ruleId: "HD21.ORG.EXCELLENT.MEMBER_SHARE" };
const order: Contradiction = { flagged: "7", ruleId: "HD21.ORDER.LOWER_FIRST" };
const quota: Contradiction = { flagged: "scope:3", ruleId: "HD21.QUOTA.MEMBER" };
const flagFor = ({ flagged, ruleId }: Contradiction): OpenRecheck => ({ id: "1", flagged, ruleIds: [ruleId] });

it("what is contradicted now and was not before is new, subject by subject", () => {
  expect([...newlyContradicted([], [share, order, quota])]).toEqual([
    ["7", [share.ruleId, order.ruleId]],
    ["scope:3", [quota.ruleId]],
  ]);
  expect([...newlyContradicted([share], [share, quota]).keys()]).toEqual(["scope:3"]);
  expect(newlyContradicted([share], []).size).toBe(0);
});

describe("a flag that stands", () => {
  it("is kept for the rule that is contradicted in place of the first", () =>
    expect(follow([flagFor(order)], newlyContradicted([order], [share]), [share])).toEqual({
      kept: [{ id: "1", flagged: "7", ruleIds: [share.ruleId] }],
      withdrawn: [],
    }));

  it("is kept while its rule is contradicted", () =>
    expect(follow([flagFor(share)], new Map(), [share]).kept).toEqual([flagFor(share)]));

  it("is withdrawn where none is any more", () =>
    expect(follow([flagFor(order)], new Map(), [])).toMatchObject({ kept: [], withdrawn: [{ id: "1" }] }));
});
