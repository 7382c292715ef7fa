import { inspectionFindings, type Inspection as Papers, periodOf, reportStanding } from "@xep-loai/domain";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { cellFactsOf, papersOf } from "./inspection.facts.ts";
import type { InspectedCell, Inspection } from "./inspection.type.ts";
import { type StoredCell, type StoredInspection, storedInspections } from "./stored-inspection.ts";

/** An inspection with what the rules say of each organisation inspected, where the viewer sees it. */
export async function inspection(tx: Tx, id: string, now: Date): Promise<Inspection | Refused> {
  const number = numberOf(id);
  const [stored] = number === undefined ? [] : await storedInspections(tx, [number]);
  return stored === undefined ? refuse("NOT_FOUND") : shown(stored, now);
}

function shown(stored: StoredInspection, now: Date): Inspection {
  const papers = papersOf(stored, now);
  return {
    ...stored,
    contents: stored.contents.map((content, index) => ({ ...content, number: index + 1 })),
    cells: stored.cells.map((cell) => shownCell(stored, cell, papers)),
  };
}

function shownCell(stored: StoredInspection, cell: StoredCell, papers: Papers): InspectedCell {
  const facts = cellFactsOf(stored, cell);
  return {
    ...cell,
    reportStanding: reportStanding(facts, papers),
    periods: papers.notice.contents.map((content) => {
      const { from = null, to = null } = periodOf(content, facts);
      return { content: content.number, from, to };
    }),
    findings: inspectionFindings(papers, facts),
  };
}
