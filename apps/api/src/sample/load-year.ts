import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { plannedOnce } from "../shared/planned-once.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";
import { yearTree } from "./tree/year-tree.ts";
import { type CalendarYear, rulesAt, type SampleYear, seenOn } from "./year/calendar.ts";
import { keysIn } from "./year/documents.ts";
import type { ClassificationRow } from "./year/row.ts";
import { submissionRows } from "./year/submissions.ts";
import { type People, yearRows } from "./year/year-rows.ts";

const noDefault = {
  is_head: false,
  version: 1,
  created_at: "2021-03-01T02:00:00Z",
  updated_at: "2021-03-01T02:00:00Z",
};

/** Writes classifications with the attestations that go with them. */
export async function loadClassifications(tx: Tx, classifications: readonly ClassificationRow[]): Promise<void> {
  const stored = classifications.map(({ attestations: _, ...row }) => ({ ...noDefault, ...row, ...untilSeen(row) }));
  await insertRows(tx, "classification", stored);
  const answers = classifications.flatMap(({ year, id, attestations, rated_on, subject_kind }) =>
    Object.entries(attestations).map(([rule_id, answer]) => ({
      year,
      classification_id: id,
      rule_id,
      answer,
      by_body: subject_kind === "MEMBER" ? "Cấp ủy có thẩm quyền quyết định" : "Ban thường vụ cấp ủy cấp trên",
      by_role: "Bí thư",
      answered_on: rated_on,
    })),
  );
  await plannedOnce(tx, () => insertRows(tx, "attestation", answers));
}

/** A meeting that is yet to come has no day. */
const untilSeen = ({ rated_on }: Pick<ClassificationRow, "rated_on">) =>
  rated_on && rated_on > seenOn ? { rated_on: null } : {};

async function openYear(tx: Tx, { year, closesOn }: CalendarYear, regime: string, root: number): Promise<void> {
  await rows(tx, "insert into cycle (year, closes_on, regime) values ($1, $2, $3)", [year, closesOn, regime]);
  await layRuleSets(tx, year, root);
}

/** Opens the year, writes its classifications and reports; the database counts them as they come in. */
export async function loadYear(tx: Tx, opened: CalendarYear, people: People, nextId: () => number): Promise<number> {
  const tree = yearTree(opened.closesOn);
  const sampleYear: SampleYear = { ...opened, keyOf: keysIn(tree, opened.year) };
  const [root] = tree.all;
  if (root === undefined) throw new Error(`no tree on ${opened.closesOn}`);
  await openYear(tx, opened, rulesAt(root, sampleYear).regime, root.id);
  const classifications = yearRows(sampleYear, tree, people, nextId);
  await loadClassifications(tx, classifications);
  await insertRows(
    tx,
    "submission",
    submissionRows(tree, sampleYear).map((one) => ({ ...one, version: 1 })),
  );
  return classifications.length;
}
