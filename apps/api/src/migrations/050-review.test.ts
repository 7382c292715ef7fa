import type { PoolClient } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
const [district, commune, sisterCell, cell] = [4, 8, 9, 12];

beforeAll(async () => {
  await pool.query(`
    insert into account (id, username, display_name, password_hash) values (7, 'an', 'An', '');
    insert into classification (year, subject_kind, organisation_id, member_id, collective_id, leader_id, subject_name, subject_group, rule_set_id)
    values (2020, 'MEMBER', ${cell}, 3, null, null, 'x', '', 'HD21'), (2020, 'COLLECTIVE', ${commune}, null, 8, null, 'x', 'GRASSROOTS_PARTY_COMMITTEE', 'HD21'),
           (2020, 'LEADER', ${commune}, null, null, 4, 'x', '1', 'HD21'), (2020, 'ORG', ${commune}, null, null, null, 'x', 'GRASSROOTS', 'HD21')`);
});

/** Everything a test does is taken back. */
async function undone<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const subjects = {
  MEMBER: { organisation_id: cell, member_id: 3, place: "CELL" },
  COLLECTIVE: { organisation_id: commune, collective_id: 8 },
  LEADER: { organisation_id: commune, leader_id: 4, place: "GRASSROOTS_PARTY_COMMITTEE", before_collective_id: 8 },
  ORG: { organisation_id: cell },
} as const;
type Kind = keyof typeof subjects;

/** Writes a review; says only what it is about. */
async function aReview(client: PoolClient, kind: Kind, given: object = {}): Promise<string> {
  const row = { year: 2020, subject_kind: kind, ...subjects[kind], ...given };
  const columns = Object.keys(row).join(", ");
  const { rows } = await client.query<{ id: string }>(
    `insert into review (${columns}) select ${columns} from jsonb_populate_record(null::review, $1::jsonb) returning id`,
    [JSON.stringify(row)],
  );
  return rows[0]?.id ?? "";
}

const completed = (day: string) => ({ meeting_on: day, completed_on: day });

async function completedOn(client: PoolClient, kind: Kind): Promise<unknown> {
  const { rows } = await client.query(
    "select review_completed_on::text as day from classification where subject_kind = $1",
    [kind],
  );
  return rows[0]?.day;
}

describe("when a subject's review was complete follows from its reviews", () => {
  it("of a member in the cell", () =>
    undone(async (client) => {
      const id = await aReview(client, "MEMBER", completed("2020-12-01"));
      expect(await completedOn(client, "MEMBER")).toBe("2020-12-01");
      await client.query("update review set completed_on = null where id = $1", [id]);
      expect(await completedOn(client, "MEMBER")).toBeNull();
    }));

  it("of a leader once every place is", () =>
    undone(async (client) => {
      await aReview(client, "LEADER", completed("2020-12-01"));
      expect(await completedOn(client, "LEADER")).toBe("2020-12-01");
      const other = await aReview(client, "LEADER", { place: "AGENCY_LEADERSHIP", before_collective_id: null });
      expect(await completedOn(client, "LEADER")).toBeNull();
      await client.query("update review set meeting_on = $2, completed_on = $2 where id = $1", [other, "2020-12-03"]);
      expect(await completedOn(client, "LEADER")).toBe("2020-12-03");
      await client.query("delete from review where id = $1", [other]);
      expect(await completedOn(client, "LEADER")).toBe("2020-12-01");
    }));

  it("of an organisation with its leading committee", () =>
    undone(async (client) => {
      await aReview(client, "COLLECTIVE", completed("2020-12-02"));
      expect(await completedOn(client, "COLLECTIVE")).toBe("2020-12-02");
      expect(await completedOn(client, "ORG")).toBe("2020-12-02");
    }));

  it("of a cancelled result nothing changes", () =>
    undone(async (client) => {
      await client.query(
        "update classification set state = 'CANCELLED', cancelled_on = '2021-01-01', cancel_reason = 'x' where subject_kind = 'MEMBER'",
      );
      await aReview(client, "MEMBER", completed("2020-12-01"));
      expect(await completedOn(client, "MEMBER")).toBeNull();
    }));
});

describe("what cannot be a review", () => {
  it.each([
    ["half a collective", "COLLECTIVE", { collective_id: null }],
    ["a collective of another organisation", "COLLECTIVE", { organisation_id: district }],
    ["a collective before somebody", "COLLECTIVE", { place: "CELL" }],
    ["a member before a committee", "MEMBER", { place: "GRASSROOTS_PARTY_COMMITTEE" }],
    ["a leader in the cell", "LEADER", { place: "CELL" }],
    ["a draft after the meeting", "COLLECTIVE", { draft_sent_on: "2020-12-05", meeting_on: "2020-12-04" }],
    ["completed before it was held", "COLLECTIVE", { meeting_on: "2020-12-05", completed_on: "2020-12-04" }],
    ["completed and never held", "COLLECTIVE", { completed_on: "2020-12-04" }],
    ["a third of a day", "COLLECTIVE", { duration_days: 0.3 }],
    ["no time at all", "COLLECTIVE", { duration_days: 0 }],
    ["a version before the first one", "COLLECTIVE", { report_versions: ["2020-12-05", "2020-12-04"] }],
    ["a concern nobody knows", "COLLECTIVE", { concerns: ["X"] }],
  ] as const)("%s", (_, kind, given) =>
    undone((client) =>
      expect(aReview(client, kind, given)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) }),
    ),
  );

  it.each(Object.keys(subjects) as Kind[])("a second one of the same %s at the same place", (kind) =>
    undone(async (client) => {
      await aReview(client, kind);
      await expect(aReview(client, kind)).rejects.toMatchObject({ code: "23505" });
    }),
  );
});

describe("counted at the organisation", () => {
  const counters = async (client: PoolClient) =>
    (await client.query("select label, n from review_counter where n <> 0 order by label")).rows.map(
      ({ label, n }) => `${label} ${n}`,
    );
  const recounted = async (client: PoolClient) =>
    (await client.query("select label, n::int from recount_reviews() order by label")).rows.map(
      ({ label, n }) => `${label} ${n}`,
    );
  const prompt = `insert into review_prompt (year, review_id, issuer, issue) values (2020, $1, 'DISTRICT_STANDING_COMMITTEE', 'x')`;

  it("as reviews come, go on and go, and prompts with them", () =>
    undone(async (client) => {
      const id = await aReview(client, "COLLECTIVE", { concerns: ["TOO_SHORT"] });
      await client.query(prompt, [id]);
      await client.query(prompt, [id]);
      await client.query(
        "update review_prompt set explanation = 'a', cause = 'b', responsibility = 'c', answered_on = '2020-12-01' where id = (select min(id) from review_prompt)",
      );
      expect(await counters(client)).toEqual(["OPENED 1", "PROMPTS 2", "PROMPTS_ANSWERED 1", "TOO_SHORT 1"]);
      await client.query(
        "update review set concerns = '{}', meeting_on = '2020-12-03', completed_on = '2020-12-03' where id = $1",
        [id],
      );
      expect(await counters(client)).toEqual(["COMPLETED 1", "OPENED 1", "PROMPTS 2", "PROMPTS_ANSWERED 1"]);
      expect(await counters(client)).toEqual(await recounted(client));
      await client.query("delete from review where id = $1", [id]);
      expect(await counters(client)).toEqual([]);
    }));

  it("half an answer is none", () =>
    undone(async (client) => {
      await client.query(prompt, [await aReview(client, "COLLECTIVE")]);
      await client.query("update review_prompt set explanation = 'a', answered_on = '2020-12-01'");
      expect(await counters(client)).toEqual(["OPENED 1", "PROMPTS 1"]);
    }));

  it("a member who goes to another cell takes the review along", () =>
    undone(async (client) => {
      await aReview(client, "MEMBER");
      await client.query("update classification set organisation_id = 10 where subject_kind = 'MEMBER'");
      const { rows } = await client.query("select organisation_id, n from review_counter where n <> 0");
      expect(rows).toEqual([{ organisation_id: 10, n: 1 }]);
    }));

  it("a year opened later carries reviews too", () =>
    undone(async (client) => {
      await client.query("insert into cycle (year, closes_on, regime) values (2021, '2021-12-31', 'TIERS_2019')");
      const { rows } = await client.query(
        "select from pg_trigger where tgrelid = 'classification_2021'::regclass and tgname = 'reviews_follow'",
      );
      expect(rows).toHaveLength(1);
    }));
});

describe("who acts", () => {
  const denied = { code: "42501" };

  /** As an act of account 7, whose role for it lies on this organisation, and who sees the district. */
  const acting = <T>(where: number, work: (client: PoolClient) => Promise<T>): Promise<T> =>
    undone(async (client) => {
      await client.query("set local role xep_loai_request");
      await client.query(
        "select set_config('xep_loai.scopes', '{4}', true), set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', '7', true)",
        [`{${where}}`],
      );
      return work(client);
    });

  it("for a commune reviews what stands below it, as themselves, and what follows is done", () =>
    acting(commune, async (client) => {
      const id = await aReview(client, "MEMBER");
      await client.query(
        "update review set meeting_on = '2020-12-01', completed_on = '2020-12-01', version = 2 where id = $1",
        [id],
      );
      const { rows } = await client.query("select changed_by from review where id = $1", [id]);
      expect(rows).toEqual([{ changed_by: 7 }]);
      expect(await completedOn(client, "MEMBER")).toBe("2020-12-01");
    }));

  it("elsewhere, or for somebody else, is refused", async () => {
    await expect(acting(sisterCell, (client) => aReview(client, "MEMBER"))).rejects.toMatchObject(denied);
    await expect(
      acting(commune, async (client) => {
        await aReview(client, "MEMBER");
        await client.query("update review set changed_by = 8");
      }),
    ).rejects.toMatchObject(denied);
  });

  it.each(["concerns = '{}'", "prompts = 0", "completed_on = null, subject_kind = 'ORG'", "organisation_id = 10"])(
    "does not write what is not theirs to write: %s",
    async (set) => {
      await expect(acting(commune, (client) => client.query(`update review set ${set}`))).rejects.toMatchObject(denied);
    },
  );

  it("prompts and answers where the review is theirs", () =>
    acting(commune, async (client) => {
      const id = await aReview(client, "MEMBER");
      await client.query("insert into review_prompt (year, review_id, issuer, issue) values (2020, $1, 'X', 'x')", [
        id,
      ]);
      const answer = "update review_prompt set explanation = 'a', answered_on = '2020-12-01', changed_by = actor_id()";
      expect((await client.query(answer)).rowCount).toBe(1);
      await expect(client.query("update review_prompt set issue = 'y'")).rejects.toMatchObject(denied);
    }));

  it("on nothing in particular keeps no calendar", async () => {
    const holiday = "insert into public_holiday (day, name) values ('2020-12-24', 'x')";
    await expect(acting(commune, (client) => client.query(holiday))).rejects.toMatchObject(denied);
    await expect(acting(district, (client) => client.query(holiday))).rejects.toMatchObject(denied);
  });
});
