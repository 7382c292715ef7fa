import { returnShare } from "../aggregate-return/return-share.service.ts";
import { returns } from "../aggregate-return/returns.service.ts";
import "reflect-metadata";
import { rules } from "@xep-loai/domain";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { awardCandidates } from "../award/candidate-list.service.ts";
import { factsOf } from "../classification/classification.facts.ts";
import { verdictOf } from "../classification/verdict-of.ts";
import { openOrm } from "../database/open-orm.ts";
import { deadlines } from "../deadline/deadline-list.service.ts";
import { followUps } from "../follow-up/follow-up-list.service.ts";
import { inspections } from "../inspection/inspection-list.service.ts";
import { sampleDatabase } from "../testing/sample-database.ts";
import { verifyReviewConcerns } from "../verify/review-concerns.ts";
import { verifyRuleSets } from "../verify/rule-sets.ts";
import { verifyRuleWarnings } from "../verify/rule-warnings.ts";
import { verify } from "../verify/verify.ts";

const { url, firstStart } = await sampleDatabase();
const orm = await openOrm(url);
const pool = new pg.Pool({ connectionString: url });
const column = async (sql: string) =>
  (await pool.query({ text: sql, rowMode: "array" })).rows.map(([value]) => value as unknown);

afterAll(() => Promise.all([orm.close(), pool.end()]));

it("comes into an empty database at the first start, which tells the accounts, lets them in, and ends with its starter", () => {
  const { told, signedIn, ended } = firstStart;
  expect(told.filter(({ type }) => type === "progress").length).toBeGreaterThan(3);
  expect(signedIn).toContain("Tỉnh ủy Bình Định");
  expect(ended).toEqual([0, null]);
});

describe("the sample", () => {
  it("has some 400 organisations and 6,000 members in each of the years rated all over the country", async () => {
    const { rows } = await pool.query(
      `select c.year, (select count(*)::int from organisation_year o where o.year = c.year) as organisations,
              count(*) filter (where c.subject_kind = 'MEMBER' and c.state <> 'CANCELLED')::int as members
         from classification c where c.year >= 2018 group by c.year order by c.year`,
    );
    expect(rows.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const { organisations, members } of rows) {
      expect(organisations).toBeGreaterThan(370);
      expect(members).toBeGreaterThan(5_700);
    }
  });

  it("has ballots in which most voted for the tier that was voted", async () => {
    const { rows } = await pool.query(`
      select c.year, c.subject_kind, c.subject_name, c.voted_tier, c.ballot -> 'votes' as votes from classification c
       where c.ballot is not null and c.voted_tier is distinct from (
         select tier from jsonb_each_text(c.ballot -> 'votes') v(tier, n) order by n::int desc limit 1)`);
    expect(rows).toEqual([]);
    expect(await column("select count(*)::int > 5000 from classification where ballot is not null")).toEqual([true]);
  });

  it("stands every check of npm run verify", async () => {
    const client = await pool.connect();
    const differences = (await verify(client)).flatMap(({ differences: found }) => found);
    client.release();
    expect(differences).toEqual([]);
    expect((await verifyRuleSets(orm.em.fork())).differences).toEqual([]);
    expect((await verifyRuleWarnings(orm.em.fork())).differences).toEqual([]);
    expect((await verifyReviewConcerns(orm.em.fork())).differences).toEqual([]);
  }, 240_000);

  it.each([
    [2016, "Đảng bộ Văn phòng UBND tỉnh", "KH57"],
    [2016, "Tỉnh ủy Quảng Bình", "NONE"],
    [2018, "Quận ủy Ba Đình", "HD16"],
    [2019, "Tỉnh ủy Quảng Bình", "HD21"],
    [2019, "Chi bộ 4", "HD21/HD04-TU/CV26-DUK/CV54"],
    [2020, "Chi bộ 4", "HD21"],
    [2020, "Quận ủy Ba Đình", "HD21/KH165-TU/KH174"],
    [2020, "Quận ủy Đống Đa", "HD21/KH165-TU"],
    [2022, "Quận ủy Ba Đình", "HD21/KH165-TU/KH174"],
    [2024, "Quận ủy Ba Đình", "HD25"],
    [2025, "Đảng ủy phường Ba Đình", "QD366"],
    [2019, "Huyện ủy Vân Canh", "HD21"],
    [2020, "Huyện ủy Vân Canh", "HD21/CV04"],
  ])("is under the documents that hold there: %i, %s", async (year, name, key) => {
    const stored = await column(
      `select rule_set_id from organisation_year where year = ${year} and name = '${name}'
        union select c.rule_set_id from classification c join organisation_year o using (year, organisation_id)
               where year = ${year} and name = '${name}'`,
    );
    expect(stored).toEqual([key]);
  });

  it("cites a quota as the nearest document words it", async () =>
    expect(await column("select rule_id from quota_parameter where rule_set_id like '%/CV54' order by 1")).toEqual([
      "CV54.QUOTA.MEMBER",
      "CV54.QUOTA.ORG",
      "HD21.QUOTA.COLLECTIVE",
      "HD21.QUOTA.LEADER",
    ]));

  it("knows every state, and a cancelled decision with the one that replaced it", async () => {
    expect(await column("select distinct state from classification order by 1")).toEqual([
      "ADJUSTED",
      "APPRAISED",
      "CANCELLED",
      "DECIDED",
      "DRAFT",
      "NOTIFIED",
      "PROPOSED",
      "SELF_RATED",
      "VOTED",
    ]);
    expect(
      await column(
        "select n.tier from classification n join classification o on o.year = n.year and o.id = n.replaces_id where o.state = 'CANCELLED'",
      ),
    ).toEqual(["COMPLETED"]);
  });

  it("knows every reason for not being rated", async () =>
    expect(
      await column(
        "select distinct not_rated_reason from classification where not_rated_reason is not null order by 1",
      ),
    ).toEqual(["EXEMPT", "NEWLY_ADMITTED", "NEWLY_FOUNDED", "SUSPENDED"]));

  it("knows every quota status", async () =>
    expect(await column("select distinct status from quota_use where year = 2020 order by 1")).toEqual([
      "EXCEEDED",
      "OK",
      "OK_ONLY_IF_INCLUSIVE",
    ]));

  it("shows every way HD 21 forces the lowest tier", async () => {
    const live = (year: number) =>
      column(`select id::text from classification where year = ${year} and state <> 'CANCELLED'`) as Promise<string[]>;
    const years = await Promise.all([2019, 2020].map(async (year) => factsOf(orm.em.fork(), year, await live(year))));
    const forcing = years
      .flat()
      .flatMap((subject) =>
        verdictOf(subject).findings.filter(({ effect, outcome }) => effect === "FORCE_LOWEST" && outcome === "FAILED"),
      );
    const ofHd21 = rules.filter(({ citation }) => citation.startsWith("HD 21, "));
    const ways = ofHd21.filter(({ effect }) => effect === "FORCE_LOWEST").map(({ id }) => id);
    expect(ways.filter((id) => !forcing.some(({ ruleId }) => ruleId === id))).toEqual([]);
  });

  it.each([
    ["HD21.ELIG.MEMBER.TRANSFER_OPINION", ["FAILED", "NOT_APPLICABLE", "PASSED", "WARNING"]],
    ["HD21.ELIG.MEMBER.TEMPORARY_OPINION", ["FAILED", "NOT_APPLICABLE", "PASSED"]],
    ["HD21.LEADER.MULTI_POSITION", ["FAILED", "NOT_APPLICABLE", "PASSED"]],
  ])("shows every answer of %s", async (ruleId, outcomes) => {
    const live =
      "select id::text from classification where year = 2020 and state <> 'CANCELLED' and member_id is not null";
    const leaders = live.replace("member_id", "leader_id");
    const ids = [...(await column(live)), ...(await column(leaders))] as string[];
    const found = (await factsOf(orm.em.fork(), 2020, ids)).flatMap((subject) => verdictOf(subject).findings);
    const given = found.filter((finding) => finding.ruleId === ruleId).map(({ outcome }) => outcome);
    expect([...new Set(given)].sort()).toEqual(outcomes);
  });

  it("counts one disciplined member where the violation happened, and rates one on the time worked", async () => {
    expect(
      await column(
        "select counted_here || counted_there from cycle, moved_members(year, array(select id from organisation))",
      ),
    ).toEqual([["NOT_COMPLETED"], ["NOT_COMPLETED"]]);
    expect(await column("select state from classification where facts ? 'maternityLeave'")).toEqual(["NOTIFIED"]);
  });

  it("has decisions the rules refuse, open attestations, warnings, and reviews against a rule", async () =>
    expect(await column("select distinct rank from warning where year = 2020 order by 1")).toEqual([
      10, 20, 30, 40, 45, 50, 60, 65,
    ]));

  it("has reports on time, late, missing and returned", async () => {
    const { rows } = await pool.query(
      `select count(*) filter (where submitted_at < due_on::timestamp at time zone 'Asia/Ho_Chi_Minh')::int > 0 as punctual,
              count(*) filter (where submitted_at >= due_on::timestamp at time zone 'Asia/Ho_Chi_Minh')::int > 0 as late,
              count(*) filter (where submitted_at is null)::int > 0 as missing, count(returned_at)::int > 0 as returned
         from submission where year = 2020`,
    );
    expect(rows).toEqual([{ punctual: true, late: true, missing: true, returned: true }]);
  });

  it("holds the inspection of 2016: three reports on time, one late, one missing", async () => {
    const tx = orm.em.fork();
    const [quangBinh] = await column(
      "select organisation_id from organisation_year where year = 2016 and name = 'Tỉnh ủy Quảng Bình'",
    );
    const page = await inspections(
      tx,
      { organisationId: String(quangBinh), year: 2016, first: 10 },
      new Date("2016-12-01"),
    );
    expect(page).toMatchObject({
      nodes: [{ number: "53-TB/ĐU", state: "SCHEDULED", visitCount: 5, onTimeCount: 3, lateCount: 1, missingCount: 1 }],
    });
  });

  it("moved a cell and merged two wards between 2019 and 2020", async () => {
    expect(
      await column(
        "select kind from organisation_event where happened_on between '2020-01-01' and '2020-12-31' group by kind order by kind",
      ),
    ).toEqual(["FOUNDED", "MERGED", "MOVED", "RENAMED"]);
    expect(
      await column("select year from organisation_year where name = 'Đảng bộ phường Nguyễn Trung Trực' order by 1"),
    ).toEqual([2016, 2017, 2018, 2019]);
  });
});

describe("the reformed tree of the sample", () => {
  it("has no district from 2025 on, and communes, wards and others above the grassroots in their place", async () => {
    const { rows } = await pool.query(
      `select year, count(*) filter (where level = 'DISTRICT')::int as districts,
              count(*) filter (where kind = 'COMMUNE_PARTY_ORGANIZATION')::int as communes,
              count(*) filter (where kind = 'UPPER_GRASSROOTS_PARTY_ORGANIZATION')::int as others
         from organisation_year where year >= 2024 group by year order by year`,
    );
    const reformed = { districts: 0, communes: 42, others: 8 };
    expect(rows).toEqual([
      { year: 2024, districts: 22, communes: 0, others: 0 },
      { year: 2025, ...reformed },
      { year: 2026, ...reformed },
    ]);
  });

  it("every commune of the older tree went up in one of the new ones", async () => {
    expect(
      await column(`select name from organisation_version v where upper(v.valid) = '2025-07-01' and v.kind = 'GRASSROOTS_PARTY_ORGANIZATION'
        and not exists (select from organisation_version l where l.organisation_id = v.organisation_id and lower(l.valid) = '2025-07-01')
        and not exists (select from organisation_event e join organisation_version n on n.organisation_id = e.other_organisation_id
          where e.organisation_id = v.organisation_id and e.kind = 'MERGED' and e.happened_on = '2025-07-01')`),
    ).toEqual([]);
  });

  it("every account stands somewhere in 2020 and in 2026", async () => {
    expect(
      await column(`select a.username from account a cross join unnest('{2020,2026}'::int[]) y(year)
        where not exists (select from account_grant g join organisation_year o on o.year = y.year and o.organisation_id = g.organisation_id
          where g.account_id = a.id)`),
    ).toEqual([]);
  });

  it("2025 is closed and decided under QĐ 366, 2026 is half-way: some decided, some late", async () => {
    const { rows } = await pool.query(
      `select c.year, y.state, y.regime, bool_or(c.state in ('DECIDED', 'NOTIFIED')) as decided,
              bool_or(c.state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.not_rated_reason is null) as undecided
         from classification c join cycle y using (year) where year >= 2025 group by 1, 2, 3 order by 1`,
    );
    const regime = "POINTS_2025";
    expect(rows).toEqual([
      { year: 2025, state: "CLOSED", regime, decided: true, undecided: false },
      { year: 2026, state: "OPEN", regime, decided: true, undecided: true },
    ]);
    expect(
      await column(
        "select count(*)::int > 0 from submission where year = 2026 and submitted_at is null and due_on < '2026-11-20'",
      ),
    ).toEqual([true]);
    expect(await column("select distinct status from quota_use where year = 2026 order by 1")).toEqual([
      "EXCEEDED",
      "OK",
      "OK_ONLY_IF_INCLUSIVE",
      "OK_ONLY_IF_SMALL_BASE",
    ]);
  });
});

/** Days that are set beforehand may lie ahead; what is kept of a row is when the sample came in. */
const ofNoAct = ["closes_on", "due_on", "changed_at"];

it("nothing of the sample happened after the day its year under way is seen", async () => {
  const { rows: columns } = await pool.query(`
    select table_name || '.' || column_name as name, table_name as "table", column_name as "column" from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('date', 'timestamp with time zone')
      and table_name in (select table_name from information_schema.columns where table_schema = 'public' and column_name = 'year')
      and table_name !~ '_20[0-9]{2}$'`);
  const late: string[] = [];
  for (const { name, table, column: at } of columns.filter((one) => !ofNoAct.includes(one.column))) {
    const { rows } = await pool.query(
      `select count(*)::int as n, max(${at})::text as last from ${table} where year = 2026 and ${at} > '2026-11-28'`,
    );
    if (rows[0].n > 0) late.push(`${name}: ${rows[0].n}, ${rows[0].last}`);
  }
  expect(late).toEqual([]);
});

it("2025 of the sample has two tiers adjusted by decision, a step down each, and nothing rests on them wrongly", async () => {
  const { rows } = await pool.query(
    `select c.state, a.from_tier, a.to_tier, a.number from adjustment a join classification c on c.year = a.year and c.id = a.classification_id
      where a.year = 2025 order by a.decided_on`,
  );
  expect(rows).toEqual([
    { state: "ADJUSTED", from_tier: "EXCELLENT", to_tier: "GOOD", number: "31-QĐ/ĐU" },
    { state: "ADJUSTED", from_tier: "GOOD", to_tier: "COMPLETED", number: "24-QĐ/ĐU" },
  ]);
});

describe("the quota of 2026 of the sample", () => {
  const statuses = (where: string) =>
    column(`select distinct q.status from quota_use q join organisation_year o using (year, organisation_id)
      where q.year = 2026 and q.subject_kind = 'MEMBER' and ${where} order by 1`);

  it("a commune keeps to 25 % by decision, its neighbour does not keep to 20 %", async () => {
    expect(await statuses("o.name = 'Đảng ủy xã An Lương' and q.special and q.numerator = 25")).toEqual(["OK"]);
    expect(await statuses("o.name = 'Đảng ủy xã Vân Canh' and not q.special and q.numerator = 20")).toEqual([
      "OK_ONLY_IF_INCLUSIVE",
    ]);
  });

  it("is drawn in the groups the database counts: few scopes are over it", async () => {
    const [over, all] = await column(`select count(*)::int from quota_use where year = 2025 and status = 'EXCEEDED'
      union all select count(*)::int from quota_use where year = 2025`);
    expect(Number(over) / Number(all)).toBeLessThan(0.03);
  });
});

describe("the year 2016 of the sample, under KH 57", () => {
  const office = "Đảng bộ Văn phòng UBND tỉnh";
  const of2016 = async () =>
    factsOf(orm.em.fork(), 2016, (await column("select id::text from classification where year = 2016")) as string[]);

  it("has results of one đảng bộ, its five cells and their members, and of nobody else", async () => {
    const { rows } = await pool.query(
      `select o.name, c.tier from classification c join organisation_year o using (year, organisation_id)
        where year = 2016 and subject_kind = 'ORG' order by c.id`,
    );
    expect(rows).toEqual([
      { name: "Chi bộ Tin học - Công báo", tier: "EXCELLENT" },
      { name: "Chi bộ Hành chính - Tổ chức", tier: "GOOD" },
      { name: "Chi bộ Kinh tế - Tổng hợp", tier: "EXCELLENT" },
      { name: "Chi bộ Nội chính - Văn xã", tier: "GOOD" },
      { name: "Chi bộ Quản trị - Tài vụ", tier: "COMPLETED" },
      { name: office, tier: "GOOD" },
    ]);
    expect(await column("select distinct subject_kind from classification where year = 2016 order by 1")).toEqual([
      "MEMBER",
      "ORG",
    ]);
    expect(
      await column(`select count(*)::int from classification c join organisation_year o using (year, organisation_id)
        join organisation_year top on top.year = o.year and top.name = '${office}' and not o.ancestors @> array[top.organisation_id]
        where c.year = 2016`),
    ).toEqual([0]);
    expect(await column("select distinct rule_set_id from organisation_year where year = 2016 order by 1")).toEqual([
      "KH57",
      "NONE",
    ]);
  });

  it("shows the quotas in every state: 2/5 used up, the literal 15 % of seven members, a cell of six, special merit, too many", async () => {
    const { rows } = await pool.query(
      `select o.name, q.subject_kind as kind, q.excellent as x, q.good as t, head_count as heads, special, max_good_only as max, over, status
         from quota_use q join organisation_year o using (year, organisation_id) where year = 2016 order by kind desc, organisation_id`,
    );
    const member = { kind: "MEMBER", special: false };
    expect(rows).toEqual([
      { name: office, kind: "ORG", x: 2, t: 2, heads: null, special: false, max: 2, over: 0, status: "OK" },
      {
        ...member,
        name: "Chi bộ Tin học - Công báo",
        x: 1,
        t: 6,
        heads: 7,
        max: 0,
        over: 1,
        status: "OK_ONLY_IF_INCLUSIVE",
      },
      {
        ...member,
        name: "Chi bộ Hành chính - Tổ chức",
        x: 2,
        t: 11,
        heads: 15,
        special: true,
        max: 2,
        over: 0,
        status: "OK",
      },
      { ...member, name: "Chi bộ Kinh tế - Tổng hợp", x: 3, t: 13, heads: 19, max: 1, over: 2, status: "EXCEEDED" },
      { ...member, name: "Chi bộ Nội chính - Văn xã", x: 1, t: 11, heads: 16, max: 1, over: 0, status: "OK" },
      { ...member, name: "Chi bộ Quản trị - Tài vụ", x: 1, t: 3, heads: 6, max: 1, over: 0, status: "OK" },
    ]);
  });

  it("warns of what was planted, and of nothing else", async () => {
    const { rows } = await pool.query(
      `select o.name, w.subject_kind as kind, w.rule_id as rule, w.severity from warning w join organisation_year o using (year, organisation_id)
        where year = 2016 order by rank, kind desc, rule`,
    );
    expect(rows).toEqual([
      { name: "Chi bộ Kinh tế - Tổng hợp", kind: "MEMBER", rule: "KH57.QUOTA.MEMBER", severity: "WARN" },
      { name: "Chi bộ Tin học - Công báo", kind: "MEMBER", rule: "KH57.QUOTA.MEMBER", severity: "WARN" },
      { name: "Chi bộ Nội chính - Văn xã", kind: "ORG", rule: "KH57.ORG.GOOD.NO_DISCIPLINE", severity: "WARN" },
      { name: "Chi bộ Quản trị - Tài vụ", kind: "MEMBER", rule: "KH57.MEMBER.COMPLETED.CONDITIONS", severity: "WARN" },
    ]);
  });

  it("has a vote at exactly two thirds, an award that stands in, and a member for whom no tier is reached", async () => {
    const verdicts = (await of2016()).map((subject) => ({ ...subject, verdict: verdictOf(subject) }));
    const sums = verdicts.flatMap(({ verdict }) => verdict.findings.map(({ arithmetic }) => arithmetic));
    expect(sums).toContain("3 · 10 = 30 ≤ 2 · 15 = 30");
    expect(verdicts.filter(({ verdict }) => verdict.status === "UNDECIDED")).toHaveLength(1);
    const merited = verdicts.filter(
      ({ subject }) =>
        subject.regime === "POINTS_2016" &&
        subject.subject === "MEMBER" &&
        subject.facts.award === "CERTIFICATE_OF_MERIT",
    );
    expect(merited.map(({ row, verdict }) => [row.tier, verdict.ceiling])).toEqual([["EXCELLENT", "EXCELLENT"]]);
  });

  it("has dossiers in before 25/12, and one late", async () =>
    expect(
      await column(
        "select (submitted_at at time zone interval '7 hours')::date - due_on from submission where year = 2016 and due_on is not null order by 1",
      ),
    ).toEqual([-3, -2, -2, -1, 1]));

  it("leaves those who changed their cell since where they were then", async () =>
    expect(
      await column(
        `select count(distinct member_id)::int from classification where year = 2016 and subject_kind = 'MEMBER'`,
      ),
    ).toEqual([63]));
});

describe("awards, follow-up, plans and dossiers of the sample", () => {
  const asked = { first: 200, after: null };
  const idOf = async (year: number, name: string) =>
    String(
      (await column(`select organisation_id from organisation_year where year = ${year} and name = '${name}'`))[0],
    );

  it("2016: one typical cell is chosen among two", async () => {
    const organisationId = await idOf(2016, "Đảng bộ Văn phòng UBND tỉnh");
    const input = { ...asked, organisationId, year: 2016, subjectKind: "ORG" } as const;
    expect(await awardCandidates(orm.em.fork(), input)).toMatchObject({
      chosen: 1,
      nodes: [
        { subjectName: "Chi bộ Tin học - Công báo", awards: [{ selection: null, finding: { outcome: "PASSED" } }] },
        { subjectName: "Chi bộ Kinh tế - Tổng hợp", awards: [{ selection: { isChosen: true } }] },
      ],
    });
  });

  it("2020: five years in a row only with years under other rules, some of which wait to be attested", async () => {
    const organisationId = await idOf(2020, "Tỉnh ủy Quảng Bình");
    const input = { ...asked, organisationId, year: 2020, subjectKind: "MEMBER", award: "MEMBER_FIVE_YEARS" } as const;
    const page = await awardCandidates(orm.em.fork(), input);
    const found = "nodes" in page ? page.nodes : [];
    const ofFiveYears = found.map(({ subjectName, awards }) => [
      subjectName,
      awards[1]?.candidacy,
      awards[1]?.yearsToAttest,
    ]);
    expect(ofFiveYears).toEqual([
      ["Dương Bá Vinh", "NEEDS_ATTESTATION", [2018, 2017, 2016]],
      ["Nguyễn Thị Bích Vân", "NEEDS_ATTESTATION", [2017, 2016]],
    ]);
  });

  it("2025: cells recognised or not, and runs of five years across three documents", async () => {
    const organisationId = await idOf(2025, "Tỉnh ủy Gia Lai");
    const cells = await awardCandidates(orm.em.fork(), { ...asked, organisationId, year: 2025, subjectKind: "ORG" });
    const ofCells = ("nodes" in cells ? cells.nodes : []).filter(({ needsRecognition }) => needsRecognition);
    expect(new Set(ofCells.map(({ recognition }) => recognition?.isRecognised ?? null))).toEqual(new Set([true, null]));
    expect(cells).toMatchObject({ chosen: 2 });
    const award = "MEMBER_FIVE_YEARS_PROVINCIAL";
    const members = await awardCandidates(orm.em.fork(), {
      ...{ ...asked, organisationId, year: 2025, subjectKind: "MEMBER" },
      award,
    });
    const runs = "nodes" in members ? members.nodes.map(({ years }) => years.map(({ regime }) => regime).join()) : [];
    expect(new Set(runs)).toEqual(new Set(["POINTS_2025,NOT_HELD,NOT_HELD,TIERS_2019,TIERS_2019"]));
  });

  it("2020: those at the lowest tier, done, late, and not taken on yet", async () => {
    const input = { ...asked, organisationId: "1", year: 2020 };
    const page = await followUps(orm.em.fork(), input, new Date("2021-08-01"));
    const counts = "byState" in page ? page.byState.map(({ count }) => count > 0) : [];
    expect(counts).toEqual([true, true, false, true, false]);
    expect("nodes" in page && page.nodes.some(({ forcing }) => forcing.length > 0)).toBe(true);
  });

  it("2016: two dossiers of seven kinds and two of eight complete, one not; plans of most committees", async () => {
    const organisationId = await idOf(2016, "Đảng bộ Văn phòng UBND tỉnh");
    const page = await deadlines(orm.em.fork(), { ...asked, organisationId, year: 2016 }, new Date("2017-02-01"));
    const found = "nodes" in page ? page.nodes : [];
    const papers = found.map(({ papersComplete, papersNeeded }) => `${papersComplete}/${papersNeeded}`);
    expect(papers.sort()).toEqual(["5/7", "7/7", "7/7", "8/8", "8/8"]);
    expect(found.flatMap((unit) => unit.deadlines.map(({ state }) => state)).sort()).toEqual([
      ...["IN_TIME", "IN_TIME", "IN_TIME", "IN_TIME", "IN_TIME", "IN_TIME", "IN_TIME", "IN_TIME"],
      ...["LATE", "LATE"],
    ]);
    const { rows } = await pool.query(
      `select count(p.number)::int > 0 as some, count(*) > count(p.number) as others from organisation_year o
         left join annual_plan p using (year, organisation_id) where o.year = 2020 and o.level = 'DISTRICT'`,
    );
    expect(rows).toEqual([{ some: true, others: true }]);
  });

  it("2026: a return that agrees, and one that does not because of one of its cells; 2016: one without any record", async () => {
    const asViewer = { id: 0, username: "", displayName: "", locale: "vi", grants: [] } as const;
    const tableOf = async (name: string) =>
      returns(
        orm.em.fork(),
        asViewer,
        { organisationId: await idOf(2026, name), year: 2026, subjectKind: "MEMBER", decidedOnly: true, first: 100 },
        new Date(),
      );
    expect(await tableOf("Đảng ủy phường An Nhơn")).toMatchObject({ addsUp: true, differences: [] });
    const off = await tableOf("Đảng ủy xã Vân Canh");
    const cause = { organisation: { name: "Chi bộ Khu phố Thịnh Văn 1" }, difference: 1, explains: true };
    expect(off).toMatchObject({
      addsUp: false,
      differences: [{ column: "EXCELLENT", causes: [cause] }, { column: "GOOD" }],
    });
    const province = {
      organisationId: await idOf(2016, "Tỉnh ủy Quảng Bình"),
      year: 2016,
      subjectKind: "MEMBER",
    } as const;
    expect(await returnShare(orm.em.fork(), province)).toMatchObject({
      counted: 63,
      returned: 46,
      percent: "42.2",
      unitCount: 1,
    });
  });
});
