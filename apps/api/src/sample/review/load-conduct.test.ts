import "reflect-metadata";
import { ReviewConcern, type SubjectKind } from "@xep-loai/domain";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../../database/open-orm.ts";
import { procedure } from "../../procedure/procedure.service.ts";
import { reportedOf } from "../../review/judged-subject.ts";
import { judgedSubjects } from "../../review/judged-subjects.service.ts";
import { entriesAt } from "../../review/subject-entries.service.ts";
import { isRefused } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { sampleDatabase } from "../../testing/sample-database.ts";

const { url } = await sampleDatabase();
const orm = await openOrm(url);
const pool = new pg.Pool({ connectionString: url });
afterAll(() => Promise.all([orm.close(), pool.end()]));

const idsIn = async (year: number, name = "%") =>
  (
    await rows<{ id: number }>(
      orm.em.fork(),
      "select organisation_id as id from organisation_year where year = $1 and name like $2",
      [year, name],
    )
  ).map(({ id }) => id);

/** Everything the rules report of the subjects of a kind, by subject. */
async function reported(year: number, kind: SubjectKind, organisation?: string): Promise<[string, string[]][]> {
  const tx = orm.em.fork();
  const subjects = await judgedSubjects(tx, year, await entriesAt(tx, year, await idsIn(year, organisation), kind));
  return subjects
    .filter(({ state, isDue }) => isDue && state !== "NOT_BEGUN")
    .map((subject) => [subject.entry.name, reportedOf(subject).map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)]);
}

const statesOf = async (year: number, kind: SubjectKind) => {
  const tx = orm.em.fork();
  const subjects = await judgedSubjects(tx, year, await entriesAt(tx, year, await idsIn(year), kind));
  return [...new Set(subjects.filter(({ isDue }) => isDue).map(({ state }) => state))].sort();
};

const notInOrder = async (year: number, kind: SubjectKind) =>
  (await reported(year, kind)).filter(([, found]) => found.length > 0).map(([name]) => name);

describe("the reviews of the sample", () => {
  it("are plain but for those that show something", async () => {
    expect(await notInOrder(2019, "COLLECTIVE")).toEqual(
      expect.arrayContaining(["Ban Thường vụ Tỉnh ủy Quảng Bình", "Đảng ủy phường Kim Mã"]),
    );
    expect((await notInOrder(2019, "COLLECTIVE")).length).toBeLessThan(8);
    expect((await notInOrder(2019, "LEADER")).length).toBeLessThan(8);
    expect((await notInOrder(2020, "COLLECTIVE")).length).toBeLessThan(10);
  });

  it.each([
    [2019, "COLLECTIVE", "Đảng bộ phường Kim Mã", "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME WARNING"],
    [2019, "COLLECTIVE", "Đảng bộ Sở Khoa học và Công nghệ", "CV54.REVIEW.DURATION WARNING"],
    [2019, "COLLECTIVE", "Tỉnh ủy Quảng Bình", "HD21.REVIEW.DURATION.PROVINCIAL WARNING"],
    [2019, "LEADER", "Đảng bộ phường Bồng Sơn", "HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD WARNING"],
    [2020, "COLLECTIVE", "Đảng bộ xã Ea Kao", "HD21.REVIEW.ORDER.COLLECTIVE_FIRST FAILED"],
    [2020, "COLLECTIVE", "Đảng bộ phường Hải Đình", "HD21.REVIEW.ORDER.HEAD_FIRST WARNING"],
    [2020, "COLLECTIVE", "Đảng bộ xã Phong Thủy", "HD21.REVIEW.PROMPT.ANSWERED FAILED"],
    [2025, "COLLECTIVE", "Đảng ủy phường Tam Quan", "HD43.REVIEW.DRAFT_LEAD_TIME WARNING"],
    [2025, "COLLECTIVE", "Tỉnh ủy Gia Lai", "HD43.REVIEW.DURATION.PROVINCIAL WARNING"],
    [2026, "COLLECTIVE", "Đảng ủy xã Vân Canh", "HD43.REVIEW.DRAFT_LEAD_TIME WARNING"],
  ] as const)("%i %s of %s: %s", async (year, kind, organisation, finding) => {
    const found = await reported(year, kind, organisation);
    expect(found.flatMap(([, findings]) => findings)).toContain(finding);
  });

  it("of 2025 under QĐ 366 are plain and complete but for two collectives", async () => {
    expect(await notInOrder(2025, "COLLECTIVE")).toHaveLength(2);
    expect(await notInOrder(2025, "LEADER")).toEqual([]);
    expect(await notInOrder(2025, "ORG")).toEqual([]);
    expect(await statesOf(2025, "COLLECTIVE")).toEqual(["COMPLETED"]);
  });

  it("of 2026 are half-way: completed, met without an end, not begun", async () => {
    expect(await statesOf(2026, "COLLECTIVE")).toEqual(["COMPLETED", "MET", "NOT_BEGUN"]);
    const { rows: members } = await pool.query(`
      select c.state = 'DRAFT' as draft, exists (select from review r where r.year = c.year and r.member_id = c.member_id) as reviewed
        from classification c where c.year = 2026 and c.subject_kind = 'MEMBER' and c.not_rated_reason is null and c.state <> 'CANCELLED'
       group by 1, 2 order by 1`);
    expect(members).toEqual([
      { draft: false, reviewed: true },
      { draft: true, reviewed: false },
    ]);
    const { rows: ahead } = await pool.query(
      "select from review where year = 2026 and coalesce(completed_on, meeting_on) > '2026-11-20'",
    );
    expect(ahead).toHaveLength(0);
  });

  it("are completed after those of the collective, and before the results wait for them", async () => {
    const { rows: early } = await pool.query(`
      select from review r join review b on b.year = r.year and b.collective_id = r.before_collective_id
       where r.meeting_on < b.completed_on and r.organisation_id not in (select organisation_id from organisation_version
         where name = 'Đảng bộ xã Ea Kao')`);
    expect(early).toHaveLength(0);
  });

  it("show everything a table counts as not in order", async () => {
    const { rows: found } = await pool.query(
      "select distinct label from review_counter where n > 0 and label = any($1) order by 1",
      [Object.values(ReviewConcern)],
    );
    expect(found.map(({ label }) => label)).toEqual(["LATE_DRAFT", "OUT_OF_ORDER", "TOO_SHORT"]);
  });

  it("of 2016 are those of KH 57: the standing committee, its leaders, every member", async () => {
    const { rows: found } = await pool.query(
      "select subject_kind as kind, count(*)::int as n from review where year = 2016 and organisation_id in (select organisation_id from organisation_year where year = 2016 and rule_set_id <> 'NONE') group by 1 order by 1",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["COLLECTIVE", "LEADER", "MEMBER", "ORG"]);
  });
});

describe("the steps of the sample's results", () => {
  const findingsOf = async (year: number, name: string) => {
    const tx = orm.em.fork();
    const [result] = await rows<{ id: string }>(
      tx,
      "select id::text as id from classification where year = $1 and subject_kind = 'ORG' and subject_name = $2 and state <> 'CANCELLED'",
      [year, name],
    );
    const steps = await procedure(tx, result?.id ?? "", year);
    if (isRefused(steps)) throw new Error(steps.code);
    return steps;
  };

  it.each(["Đảng bộ Sở Khoa học và Công nghệ", "Chi bộ 4"])("hear the three bodies CV 54 names: %s", async (name) => {
    const { opinions, findings } = await findingsOf(2019, name);
    expect(findings).toEqual([]);
    expect(opinions.map(({ giver }) => giver)).toEqual([
      "Ban giám đốc Sở",
      "BCH Công đoàn Sở",
      "Ban Chấp hành Chi đoàn Sở",
    ]);
  });

  it("know a vote that was not secret where it must be", async () => {
    const { ballot, findings } = await findingsOf(2020, "Đảng bộ thị trấn Phú Phong");
    expect(ballot).toMatchObject({ secret: false, present: 12 });
    expect(findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)).toContain(
      "HD21.PROC.ORG.SELF.SECRET_BALLOT FAILED",
    );
  });

  it.each(["Đảng ủy phường Quy Nhơn", "Đảng ủy UBND tỉnh Gia Lai"])("of 2025 are those of QĐ 366: %s", async (name) => {
    const { findings, opinions } = await findingsOf(2025, name);
    expect(findings).toEqual([]);
    expect(opinions.length).toBeGreaterThan(0);
  });

  it("are otherwise as they should be", async () => {
    const { findings } = await findingsOf(2019, "Đảng bộ phường Kim Mã");
    expect(findings).toEqual([]);
  });
});
