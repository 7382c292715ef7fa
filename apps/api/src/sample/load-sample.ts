import type { MikroORM } from "@mikro-orm/postgresql";
import type { Text } from "@xep-loai/domain";
import { hashPassword } from "../account/password.ts";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { keepWording } from "../classification/rewording.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { load2017 } from "./load-2017.ts";
import { loadAccounts } from "./load-accounts.ts";
import { loadAdjustments } from "./load-adjustments.ts";
import { loadAwards } from "./load-awards.ts";
import { loadDocuments } from "./load-documents.ts";
import { loadDossiers2016 } from "./load-dossiers-2016.ts";
import { loadFollowUps } from "./load-follow-ups.ts";
import { loadForms } from "./load-forms.ts";
import { loadInspections } from "./load-inspections.ts";
import { loadOffice2016 } from "./load-office-2016.ts";
import { loadOutstanding } from "./load-outstanding.ts";
import { loadPeople } from "./load-people.ts";
import { loadPlans } from "./load-plans.ts";
import { loadReturns } from "./load-returns.ts";
import { loadTree } from "./load-tree.ts";
import { loadYear } from "./load-year.ts";
import { samplePeople } from "./people/sample-people.ts";
import { loadConduct } from "./review/load-conduct.ts";
import { loadReviewedOnly } from "./review/load-reviewed-only.ts";
import { type CalendarYear, isOfPoints, sampleYears, underWay } from "./year/calendar.ts";
import type { People } from "./year/year-rows.ts";

const centre = { organisationId: 1 };

type Report = (text: Text) => void;

async function loadYears(tx: Tx, people: People, report: Report): Promise<void> {
  let lastId = 0;
  const nextId = () => ++lastId;
  const told = (year: number, count: number) =>
    report({ vi: `Năm ${year}: ${count} kết quả xếp loại`, en: `${year}: ${count} results` });
  const load = async (sampleYear: CalendarYear) => {
    told(sampleYear.year, await loadYear(tx, sampleYear, people, nextId));
    if (!(await areRulesHeld(tx, sampleYear.year))) return;
    await analyze(tx, sampleYear.year);
    if (isConductHeld(sampleYear)) await loadConduct(tx, sampleYear.year);
    await evaluateClassifications(tx, sampleYear.year, centre);
  };
  const [earlier, later] = [
    sampleYears.filter(({ year }) => year <= 2020),
    sampleYears.filter(({ year }) => year > 2020),
  ];
  for (const sampleYear of earlier) await load(sampleYear);
  // 2016 and 2017 came into the sample after these, so that the numbers of the others are what they were before
  told(2016, await loadOffice2016(tx, people.members, nextId));
  await analyze(tx, 2016);
  await loadConduct(tx, 2016);
  await evaluateClassifications(tx, 2016, centre);
  told(2017, await load2017(tx, people, nextId));
  for (const sampleYear of later) await load(sampleYear);
  await rows(tx, "select setval('classification_id_seq', $1)", [lastId]);
  // some committees are still behind in 2020
  await rows(tx, "update cycle set state = 'CLOSED' where year <> all ($1::int[])", [[2020, underWay]]);
}

/** Thousands of rows came in this transaction, of which PostgreSQL has no idea before it is told. */
const analyze = (tx: Tx, year: number) =>
  rows(tx, `analyze classification_${year}, tier_counter, leader, collective, organisation_year`);

/** Of 2021 and 2022 the results alone were taken over, not how the reviews went. */
const isConductHeld = ({ year }: CalendarYear): boolean => year <= 2020 || isOfPoints(year);

/** Of a year taken over unchecked nobody recorded how its reviews went. */
async function areRulesHeld(tx: Tx, year: number): Promise<boolean> {
  const held = await rows(tx, "select from cycle where year = $1 and regime <> 'NOT_HELD'", [year]);
  return held.length > 0;
}

/** Fills an empty database with the sample years: one transaction, all of it or nothing. */
export async function loadSample(orm: MikroORM, report: Report): Promise<void> {
  await orm.em.fork().transactional(async (tx) => {
    report({ vi: "Cây tổ chức và nhân sự mẫu", en: "Sample tree and people" });
    await loadTree(tx);
    await loadDocuments(tx);
    const people = samplePeople();
    await loadPeople(tx, people);
    await loadReviewedOnly(tx);
    await loadYears(tx, people, report);
    await loadInspections(tx);
    await loadAdjustments(tx);
    await loadAwards(tx);
    await loadFollowUps(tx);
    await loadPlans(tx);
    await loadForms(tx);
    await loadOutstanding(tx);
    await loadReturns(tx);
    await loadDossiers2016(tx);
    await loadAccounts(tx, hashPassword);
    await keepWording(tx);
  });
}
