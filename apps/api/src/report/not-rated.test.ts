import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([1]);

beforeAll(async () => {
  const tx = api.orm.em.fork();
  const member = { year: 2020, subjectKind: "MEMBER" } as const;
  await aClassification(tx, {
    ...member,
    organisationId: 10,
    subjectId: 1,
    name: "Bùi Thị A",
    notRatedReason: "EXEMPT",
  });
  await aClassification(tx, {
    ...member,
    organisationId: 12,
    subjectId: 3,
    name: "Cao Văn B",
    notRatedReason: "NEWLY_ADMITTED",
  });
  await aClassification(tx, {
    ...member,
    organisationId: 10,
    subjectId: 7,
    name: "Đỗ Văn C",
    state: "DRAFT",
    ratedOn: null,
    reviewCompletedOn: null,
  });
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 13, name: "An Văn D", state: "VOTED" });
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 19, name: "Hà Văn E" });
  await aClassification(tx, {
    year: 2020,
    organisationId: 8,
    group: "GRASSROOTS",
    name: "Đảng ủy xã An Tân",
    notRatedReason: "NEWLY_FOUNDED",
  });
  await api.pool.query(
    "update member set exempt_from = '2020-03-01' where id = 1; update member set admitted_on = '2020-09-01' where id = 3",
  );
});

const table = async (organisationId: number, more = "") =>
  (
    await viewer.ask(`{ summaryTable(table: R6, organisationId: ${organisationId}, year: 2020 ${more}) { ... on SummaryTable {
      groups { value } columns { key } total { cells } rows { label cells } rowCount nextCursor } } }`)
  ).data.summaryTable;

const labels = ({ rows }: { rows: { label: string }[] }) => rows.map(({ label }) => label);

describe("R6 by name", () => {
  it("has those without a tier for a reason, since when and by which rule; then those pending with their days", async () => {
    const { rows, rowCount, total } = await table(4);
    expect(rows).toEqual([
      {
        label: "Đảng ủy xã An Tân",
        cells: [
          "Tổ chức đảng",
          "Đảng ủy xã An Tân",
          expect.any(String),
          "01/01/2000",
          null,
          null,
          "HD21.ELIG.ORG.SIX_MONTHS",
        ],
      },
      {
        label: "Bùi Thị A",
        cells: [
          "Đảng viên",
          "Chi bộ thôn 1",
          expect.any(String),
          "01/03/2020",
          "chưa ghi quyết định",
          null,
          "HD21.ELIG.MEMBER.SCOPE",
        ],
      },
      {
        label: "Cao Văn B",
        cells: [
          "Đảng viên",
          "Chi bộ thôn Đông",
          expect.any(String),
          "01/09/2020",
          null,
          null,
          "HD21.ELIG.MEMBER.SIX_MONTHS",
        ],
      },
      {
        label: "An Văn D",
        cells: [
          "Đảng viên",
          "Chi bộ thôn 1",
          "Chưa xếp loại",
          "10/12/2020",
          null,
          expect.stringMatching(/^\d+$/),
          null,
        ],
      },
      {
        label: "Đỗ Văn C",
        cells: [
          "Đảng viên",
          "Chi bộ thôn 1",
          "Chưa xếp loại",
          "31/12/2020",
          null,
          expect.stringMatching(/^\d+$/),
          null,
        ],
      },
    ]);
    expect([rowCount, total]).toEqual([5, null]);
  });

  it("a tier that is proposed counts where provisional ones do", async () => {
    const found = await table(4, ", decidedOnly: false");
    expect([labels(found).includes("An Văn D"), found.rowCount]).toEqual([false, 4]);
  });

  it("goes on where a page ends, from the one block into the other", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { label: string }[]; nextCursor: string | null } = await table(
        4,
        `, first: 2 ${after ? `, after: "${after}"` : ""}`,
      );
      seen.push(...labels(page));
      after = page.nextCursor;
    } while (after !== null);
    expect(seen).toEqual(labels(await table(4)));
  });

  it("of one kind alone", async () => {
    const found = await table(4, ', group: "ORG"');
    expect([labels(found), found.rowCount]).toEqual([["Đảng ủy xã An Tân"], 1]);
  });
});

describe("R6 in numbers", () => {
  it("is what the Centre sees first, and what a province sends: by direct subordinate, nobody named", async () => {
    const centre = await table(1);
    expect(labels(centre)).toEqual(["Tỉnh ủy Bình Định", "Tỉnh ủy Đắk Lắk"]);
    const byKind = await table(1, ', group: "MEMBER"');
    expect([labels(byKind), byKind.groups]).toEqual([labels(centre), []]);
    const district = await table(4, ', group: "COUNTS"');
    expect(labels(district)).toEqual(["Đảng ủy xã An Hòa", "Đảng ủy xã An Tân"]);
    const at = district.columns.findIndex(({ key }: { key: string }) => key === "MEMBER.PENDING");
    expect(district.rows.map(({ cells }: { cells: string[] }) => cells[at])).toEqual(["2", "0"]);
    expect(district.rowCount).toBe(2);
  });

  it.each([
    ["ORG", true],
    ["MEMBER", true],
    ["MEMBER", false],
  ])("counts %s as R1 and R2 do (decided only: %s)", async (kind, decidedOnly) => {
    const found = await table(4, `, group: "COUNTS", decidedOnly: ${decidedOnly}`);
    const { data } =
      await viewer.ask(`{ tierBreakdown(organisationId: 4, year: 2020, subjectKind: ${kind}, decidedOnly: ${decidedOnly}) {
      ... on TierBreakdown { total { pending notRatedByReason { reason count } } } } }`);
    const { pending, notRatedByReason } = data.tierBreakdown.total;
    const cell = (outcome: string) => {
      const at = found.columns.findIndex(({ key }: { key: string }) => key === `${kind}.${outcome}`);
      return at < 0 ? 0 : Number(found.total.cells[at]);
    };
    expect(cell("PENDING")).toBe(pending);
    for (const { reason, count } of notRatedByReason) expect(cell(reason)).toBe(count);
    expect((await table(4, `, group: "${kind}", decidedOnly: ${decidedOnly}`)).rowCount).toBe(
      pending + notRatedByReason.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
    );
  });

  it("is not kept in the log as a list of persons; the names are", async () => {
    const taken = async () =>
      Number(
        (
          await api.pool
            .query("select count(*) from audit_entry where kind = 'LIST_TAKEN'")
            .catch(() => ({ rows: [{ count: 0 }] }))
        ).rows[0].count,
      );
    expect((await viewer.get("/export/R6.csv?organisationId=4&year=2020&group=COUNTS")).status).toBe(200);
    expect(await taken()).toBe(0);
  });
});

describe("R6 of a leader", () => {
  it("tells the day and the decision of the member the leader is", async () => {
    await api.pool.query(`update member set exempt_from = '2020-03-01', exempt_number = '5-QĐ/ĐU',
      exempt_decided_on = '2020-02-20', exempt_by = 'Đảng ủy Sở' where id = 2`);
    await aClassification(api.orm.em.fork(), {
      year: 2020,
      organisationId: 6,
      subjectKind: "LEADER",
      subjectId: 2,
      name: "Lý Văn G",
      notRatedReason: "EXEMPT",
    });
    const { rows } = await table(6);
    expect(rows).toEqual([
      {
        label: expect.stringContaining("Lý Văn G"),
        cells: expect.arrayContaining(["01/03/2020", "5-QĐ/ĐU, 20/02/2020, Đảng ủy Sở"]),
      },
    ]);
  });
});
