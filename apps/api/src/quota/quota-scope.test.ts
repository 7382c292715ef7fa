import { afterAll, describe, expect, it } from "vitest";
import { type ClassificationsInput, classifications } from "../classification/classification-list.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { quotaUses } from "./quota.service.ts";
import type { QuotaUse } from "./quota-use.type.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const [province, sibling, district, commune] = [2, 3, 4, 8];

async function rate(tx: Tx, ...given: (Partial<GivenClassification> & { name: string })[]): Promise<void> {
  for (const one of given) await aClassification(tx, { organisationId: commune, ...one });
}

/** Two deputies and a secretary of the communes of a district, and the district's own secretary. */
const leaders = [
  { subjectKind: "LEADER", name: "Lê Thị Tư", organisationId: 7, subjectId: 3, group: "2", tier: "EXCELLENT" },
  { subjectKind: "LEADER", name: "Bùi Văn Ba", subjectId: 5, group: "2" },
  { subjectKind: "LEADER", name: "Võ Văn Long", subjectId: 4, group: "1" },
] as const;

async function scopesOf(tx: Tx, organisationId = province): Promise<QuotaUse[]> {
  const asked = { organisationId: String(organisationId), year: 2019, includeBelow: true, first: 50 };
  const page = await asRequestOf(tx, [1], (request) => quotaUses(request, asked));
  if (page instanceof Refused) throw new Error(page.code);
  return page.nodes;
}

async function scopeOf(tx: Tx, label: string): Promise<QuotaUse> {
  const found = (await scopesOf(tx)).find(({ scopeLabel }) => scopeLabel.vi === label);
  if (found === undefined) throw new Error(`no scope ${label}`);
  return found;
}

const askedOf = ({ id, subjectKind, organisation }: QuotaUse): ClassificationsInput => ({
  organisationId: String(organisation.id),
  year: 2019,
  subjectKind,
  includeBelow: false,
  quotaUseId: id,
  decidedOnly: false,
  first: 50,
});

async function listed(tx: Tx, input: ClassificationsInput) {
  const page = await asRequestOf(tx, [province], (request) => classifications(request, input));
  if (page instanceof Refused) throw new Error(page.code);
  return page;
}

describe("the subjects of a scope", () => {
  it("of leaders are those of one group of posts, each with the post", () =>
    undone(orm, async (tx) => {
      await rate(tx, ...leaders);
      const page = await listed(tx, askedOf(await scopeOf(tx, "Phó bí thư")));
      expect(page.nodes.map(({ subjectName, subjectTitle }) => [subjectName, subjectTitle])).toEqual([
        ["Lê Thị Tư", "Bí thư"],
        ["Bùi Văn Ba", "Bí thư"],
      ]);
      expect(page.total).toBe(2);
    }));

  it("are as many as the scope counts, whatever the kind of subject", () =>
    undone(orm, async (tx) => {
      await rate(
        tx,
        ...leaders,
        { name: "Đảng bộ xã An Tân", group: "GRASSROOTS" },
        { name: "Đảng bộ xã An Hòa", group: "GRASSROOTS", organisationId: 7, tier: "EXCELLENT" },
        { name: "Ban Thường vụ", subjectKind: "COLLECTIVE", subjectId: 8, group: "GRASSROOTS_PARTY_COMMITTEE" },
        { name: "An Văn Bộ", subjectKind: "MEMBER", subjectId: 1, organisationId: 10, group: "CIVIL_SERVANT" },
        { name: "An Văn Phận", subjectKind: "MEMBER", subjectId: 2, organisationId: 15, state: "VOTED" },
        { name: "An Văn Đông", subjectKind: "MEMBER", subjectId: 3, organisationId: 12, state: "CANCELLED" },
      );
      for (const scope of await scopesOf(tx)) {
        const page = await listed(tx, askedOf(scope));
        const best = page.nodes.filter(({ tier }) => tier === "EXCELLENT");
        expect([scope.scopeLabel.vi, best.length, page.total]).toEqual([
          scope.scopeLabel.vi,
          scope.excellent,
          scope.pool + scope.completed + scope.notCompleted,
        ]);
      }
    }));

  it("can be narrowed like any list, and asked for from above", () =>
    undone(orm, async (tx) => {
      await rate(tx, ...leaders);
      const asked = { ...askedOf(await scopeOf(tx, "Phó bí thư")), organisationId: String(province) };
      expect(await listed(tx, { ...asked, outcome: ["EXCELLENT"] })).toMatchObject({ total: 1, nodes: [{}] });
      expect((await listed(tx, { ...asked, text: "bui" })).nodes).toMatchObject([{ subjectName: "Bùi Văn Ba" }]);
    }));

  it("take a fixed number of statements", () =>
    undone(orm, async (tx) => {
      await rate(tx, ...leaders);
      const asked = askedOf(await scopeOf(tx, "Phó bí thư"));
      const statementsFor = (first: number) => countStatements(tx, (to) => classifications(to, { ...asked, first }));
      expect([await statementsFor(1), await statementsFor(50)]).toEqual([4, 4]);
    }));
});

describe("no scope is found", () => {
  it.each([
    ["of the neighbours", [sibling], { organisationId: String(sibling) }],
    ["at an organisation below its own", [province], { organisationId: String(commune) }],
    ["of another kind of subject", [province], { subjectKind: "MEMBER" }],
    ["by an id that is none", [province], { quotaUseId: "x" }],
    ["in a year in which it does not stand", [province], { year: 2020 }],
  ] as const)("%s", (_, scopes, input) =>
    undone(orm, async (tx) => {
      await rate(tx, ...leaders);
      const scope = await scopeOf(tx, "Phó bí thư");
      expect(scope.organisation.id).toBe(district);
      const asked = { ...askedOf(scope), ...input };
      expect(await asRequestOf(tx, scopes, (request) => classifications(request, asked))).toMatchObject({
        code: "NOT_FOUND",
      });
    }),
  );
});
