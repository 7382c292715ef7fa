import { beforeEach, expect, it } from "vitest";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const administrator = await api.viewerOf([1], "ADMINISTRATOR");

beforeEach(() => api.pool.query("delete from public_holiday"));

const fields = "... on PublicHolidays { days { day name } } ... on Refusal { code }";
const daysOf = async (who: Client, year: number) =>
  (await who.ask(`{ publicHolidays(year: ${year}) { ${fields} } }`)).data.publicHolidays;
const add = async (who: Client, day: string, name = "Tết") =>
  (
    await who.ask(
      `mutation ($holiday: PublicHolidayInput!) { addPublicHoliday(year: 2026, holiday: $holiday) { ${fields} } }`,
      {
        holiday: { day, name },
      },
    )
  ).data.addPublicHoliday;
const withdraw = async (who: Client, day: string) =>
  (await who.ask(`mutation { withdrawPublicHoliday(year: 2026, day: "${day}") { ${fields} } }`)).data
    .withdrawPublicHoliday;

it("the days the rules know and those added, in their order", async () => {
  await add(administrator, "2027-02-05");
  const { days } = await daysOf(administrator, 2026);
  expect(days).toContainEqual({ day: "2026-09-02", name: null });
  expect(days).toContainEqual({ day: "2027-02-05", name: "Tết" });
  expect(days.map(({ day }: { day: string }) => day)).toEqual(days.map(({ day }: { day: string }) => day).toSorted());
});

it("an added day counts for the lead time of a draft until it is taken back", async () => {
  const earliest = async () => {
    const { data } = await administrator.ask(`{ reviewedSubject(year: 2020, subjectKind: COLLECTIVE, subjectId: "8") {
      ... on ReviewedSubject { review { earliestMeetingOn } } } }`);
    return data.reviewedSubject.review.earliestMeetingOn;
  };
  const concerns = async () =>
    (await api.pool.query("select concerns from review")).rows.map((review) => review.concerns);
  await api.pool.query(`
    insert into review (year, subject_kind, organisation_id, collective_id, draft_sent_on, meeting_on)
    values (2020, 'COLLECTIVE', 8, 8, '2020-12-04', '2020-12-09')`);
  expect(await earliest()).toBe("2020-12-09");
  await add(administrator, "2020-12-07", "Nghỉ bù");
  expect(await earliest()).toBe("2020-12-10");
  expect(await concerns()).toEqual([["LATE_DRAFT"]]);
  await withdraw(administrator, "2020-12-07");
  expect(await earliest()).toBe("2020-12-09");
  expect(await concerns()).toEqual([[]]);
});

it("one the rules know, or that is no day, is not added", async () => {
  expect(await add(administrator, "2026-09-02")).toEqual({ code: "BAD_INPUT" });
  expect(await add(administrator, "2026-02-30")).toEqual({ code: "BAD_INPUT" });
});

it("one that was never added is not taken back", async () =>
  expect(await withdraw(administrator, "2026-09-02")).toEqual({ code: "NOT_FOUND" }));

it("is kept by who administers the whole tree, and read by everybody", async () => {
  const ofProvince = await api.viewerOf([2], "ADMINISTRATOR");
  const editor = await api.viewerOf([8], "EDITOR");
  expect(await add(ofProvince, "2027-02-05")).toEqual({ code: "NOT_ALLOWED" });
  expect(await add(editor, "2027-02-05")).toEqual({ code: "NOT_ALLOWED" });
  expect((await daysOf(editor, 2026)).days.length).toBeGreaterThan(10);
  expect(await daysOf(api.anyone(), 2026)).toEqual({ code: "NOT_SIGNED_IN" });
});
