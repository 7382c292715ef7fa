import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder, type GivenClassification } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { type ClassificationsInput, classifications } from "./classification-list.service.ts";
import type { ClassificationPage } from "./classification-row.type.ts";
import { evaluateClassifications } from "./evaluation.service.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const [province, sibling, commune, cell] = [2, 3, 8, 12];
const asked: ClassificationsInput = {
  organisationId: String(cell),
  year: 2019,
  subjectKind: "MEMBER",
  includeBelow: false,
  decidedOnly: true,
  first: 50,
};

async function pageOf(tx: Tx, input: Partial<ClassificationsInput> = {}): Promise<ClassificationPage> {
  const page = await asRequestOf(tx, [province], (request) => classifications(request, { ...asked, ...input }));
  if (page instanceof Refused) throw new Error(page.code);
  return page;
}

const namesOf = ({ nodes }: ClassificationPage) => nodes.map(({ subjectName }) => subjectName);

async function members(tx: Tx, ...given: (Partial<GivenClassification> & { name: string })[]): Promise<void> {
  for (const [index, one] of given.entries()) {
    await aClassification(tx, { subjectKind: "MEMBER", organisationId: cell, subjectId: index + 1, ...one });
  }
}

const fourMembers = [
  { name: "Đỗ Văn An", tier: "EXCELLENT" },
  { name: "Dương Thị Đào" },
  { name: "Ân Quốc Bảo", state: "APPRAISED" },
  { name: "An Thị Ánh", notRatedReason: "EXEMPT" },
] as const;

describe("the list of an organisation's subjects", () => {
  it("is in the order of the Vietnamese alphabet", () =>
    undone(orm, async (tx) => {
      await members(tx, ...fourMembers);
      expect(namesOf(await pageOf(tx))).toEqual(["An Thị Ánh", "Ân Quốc Bảo", "Dương Thị Đào", "Đỗ Văn An"]);
    }));

  it("is visited page by page, namesakes included, each once", () =>
    undone(orm, async (tx) => {
      await members(tx, ...fourMembers, ...Array.from({ length: 9 }, () => ({ name: "Dương Thị Đào" })));
      const seen: string[] = [];
      for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages += 1) {
        const page: ClassificationPage = await pageOf(tx, { first: 2, after });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.nextCursor;
      }
      expect(seen).toEqual((await pageOf(tx)).nodes.map(({ id }) => id));
      expect(new Set(seen).size).toBe(13);
    }));

  it.each([
    ["without diacritics and case", "DAO", ["Dương Thị Đào"]],
    ["with the diacritics typed loose", "đỗ".normalize("NFD"), ["Đỗ Văn An"]],
    ["a part of several names", "an", ["An Thị Ánh", "Ân Quốc Bảo", "Đỗ Văn An"]],
    ["signs that mean something to a pattern", "%", []],
  ])("finds a name %s", (_, text, names) =>
    undone(orm, async (tx) => {
      await members(tx, ...fourMembers);
      const page = await pageOf(tx, { text });
      expect(namesOf(page)).toEqual(names);
      expect(page.total).toBeNull();
    }),
  );

  it.each([
    ["a decided tier", { outcome: ["GOOD"] }, ["Dương Thị Đào"]],
    ["still to be decided", { outcome: ["PENDING"] }, ["Ân Quốc Bảo"]],
    [
      "a tier, the provisional ones included",
      { outcome: ["GOOD"], decidedOnly: false },
      ["Ân Quốc Bảo", "Dương Thị Đào"],
    ],
    ["a reason", { outcome: ["EXEMPT", "EXCELLENT"] }, ["An Thị Ánh", "Đỗ Văn An"]],
  ] as const)("filters by where they stand: %s, and counts the same", (_, filter, names) =>
    undone(orm, async (tx) => {
      await members(tx, ...fourMembers);
      const page = await pageOf(tx, filter);
      expect(namesOf(page)).toEqual(names);
      expect(page.total).toBe(names.length);
    }),
  );

  it("reaches below the organisation only where asked to", () =>
    undone(orm, async (tx) => {
      await members(tx, ...fourMembers);
      const organisationId = String(commune);
      expect(await pageOf(tx, { organisationId })).toMatchObject({ nodes: [], total: 0 });
      expect(namesOf(await pageOf(tx, { organisationId, includeBelow: true }))).toHaveLength(4);
      expect((await pageOf(tx, { organisationId, includeBelow: true })).total).toBe(4);
    }));

  it("goes organisation by organisation, also from page to page", () =>
    undone(orm, async (tx) => {
      await members(
        tx,
        { name: "Vũ Văn Ba", organisationId: 10 },
        { name: "An Thị Tư" },
        { name: "Bùi Văn Hai", organisationId: 10 },
      );
      const input = { organisationId: String(province), includeBelow: true };
      const { nextCursor, nodes } = await pageOf(tx, { ...input, first: 1 });
      const rest = await pageOf(tx, { ...input, after: nextCursor });
      const both = [...nodes, ...rest.nodes].map(({ organisation, subjectName }) => [organisation.id, subjectName]);
      expect(both).toEqual([
        [10, "Bùi Văn Hai"],
        [10, "Vũ Văn Ba"],
        [cell, "An Thị Tư"],
      ]);
    }));

  it("leaves out what was cancelled, and tells how many warnings there are", () =>
    undone(orm, async (tx) => {
      const facts = { ...factsInOrder.MEMBER, sickLeaveDays: 120 };
      await members(tx, { name: "Lê Thị Sáu", facts }, { name: "Lê Văn Bảy", state: "CANCELLED" });
      await evaluateClassifications(tx, 2019, { organisationId: cell });
      expect((await pageOf(tx)).nodes).toMatchObject([
        { subjectName: "Lê Thị Sáu", warningCount: 1, organisation: { id: cell }, tier: "GOOD", isHead: false },
      ]);
    }));

  it("takes three statements however long the page is", () =>
    undone(orm, async (tx) => {
      await members(tx, ...fourMembers);
      const statementsFor = (first: number) =>
        countStatements(tx, (counted) => classifications(counted, { ...asked, first }));
      expect([await statementsFor(1), await statementsFor(50)]).toEqual([3, 3]);
    }));
});

it.each([
  ["the viewer of a sibling subtree", {}, [sibling], "NOT_FOUND"],
  ["a year that is not held", { year: 2011 }, [province], "YEAR_NOT_HELD"],
  ["a cursor of another list", { after: Buffer.from("[1,2]").toString("base64url") }, [province], "BAD_CURSOR"],
] as const)("%s is refused", (_, input, scopes, code) =>
  undone(orm, async (tx) => {
    const page = await asRequestOf(tx, scopes, (request) => classifications(request, { ...asked, ...input }));
    expect(page).toMatchObject({ code });
  }),
);
