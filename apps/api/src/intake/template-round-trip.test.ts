import { pino } from "pino";
import { beforeAll, expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { buildIntakeWorker } from "./job/intake-worker.ts";
import { workbookType } from "./upload/upload.route.ts";

const now = "2020-12-16T08:00:00+07:00";
const api = await smallCountryApi({ now });
const worker = buildIntakeWorker(api.orm, pino({ enabled: false }), () => new Date(now));
const cookie = await api.cookieOf([7], "EDITOR");
const editor = api.anyone({ cookie });

const member = { year: 2020, subjectKind: "MEMBER", organisationId: 10, ratedOn: null } as const;

/** More is stored than a cell shows: where somebody was disciplined, how the votes fell at two places. */
const facts = {
  levels: { "I.1": "GOOD" },
  targets: { assigned: 7, done: 0 },
  sickLeaveDays: 12,
  maternityLeave: false,
  civilServantTier: "GOOD",
  disciplines: [{ form: "WARNING", effectiveOn: "2020-05-01", violationId: "015-QĐ | a\\b", violationOrgId: 4 }],
  placeVotes: [{ place: "Chi bộ", tier: "GOOD" }],
};

beforeAll(async () => {
  const tx = api.orm.em.fork();
  await aClassification(tx, { ...member, year: 2019, subjectId: 1, ratedOn: "2019-12-10" });
  await aClassification(tx, { ...member, subjectId: 1, state: "DRAFT", facts });
  await aClassification(tx, {
    ...member,
    subjectId: 7,
    state: "SELF_RATED",
    ratedOn: "2020-12-10",
    facts: { disciplines: [] },
  });
  await aClassification(tx, {
    ...member,
    subjectId: 13,
    state: "DRAFT",
    notRatedReason: "EXEMPT",
    ratedOn: "2020-12-10",
    facts: {},
  });
  await aClassification(tx, { ...member, subjectId: 19, state: "PROPOSED", ratedOn: "2020-12-10" });
  await aClassification(tx, { ...member, subjectId: 25, ratedOn: "2020-12-10" });
  const organisation = {
    peers: [{ kind: "GOVERNMENT", tier: "GOOD" }],
    discipline: { selfDetected: true },
    programmesPoor: false,
  };
  await aClassification(tx, {
    year: 2020,
    organisationId: 7,
    group: "GRASSROOTS",
    state: "DRAFT",
    facts: organisation,
  });
  await aClassification(tx, {
    year: 2020,
    organisationId: 10,
    group: "SUB_GRASSROOTS",
    state: "DRAFT",
    facts: { discipline: null },
  });
  const collective = { targets: { keyTargetsDonePct: 99.75 }, personDisciplines: [{ form: "REPRIMAND" }] };
  await aClassification(tx, {
    year: 2020,
    subjectKind: "COLLECTIVE",
    organisationId: 7,
    subjectId: 7,
    state: "DRAFT",
    facts: collective,
  });
});

async function sentBack(locale: string): Promise<Record<string, number>> {
  const unit = "organisationId=7&year=2020";
  const template = await editor.get(`/intakes/template.xlsx?${unit}&locale=${locale}`);
  const sent = await fetch(`${api.url}/intakes?${unit}&fileName=a.xlsx`, {
    method: "POST",
    headers: { "content-type": workbookType, cookie },
    body: await template.arrayBuffer(),
  });
  const { id } = (await sent.json()) as { id: string };
  await worker.workOff();
  const { data } = await editor.ask(
    `{ intake(id: ${id}) { ... on Intake { state refusal { message { vi } } counts { standing count } } } }`,
  );
  expect(data.intake).toMatchObject({ state: "CHECKED", refusal: null });
  return Object.fromEntries(data.intake.counts.map(({ standing, count }: never) => [standing, count]));
}

test.each(["vi", "en"])("a template that is sent back as it came changes nothing (%s)", async (locale) =>
  expect(await sentBack(locale)).toEqual({ NEW: 0, CHANGED: 0, OUTDATED: 0, UNCHANGED: 8, REJECTED: 0 }),
);
