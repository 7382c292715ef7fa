import { type FactField, factFieldsOf, factSectionLabels, isDecided, type Role, type Text } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { mayActFor } from "../deciding/may-act-for.service.ts";
import { subjectRows } from "../subject-rows.ts";
import { factAt } from "./fact-place.service.ts";

/** Who enters what is known of a result. */
export const enterers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** Why nothing can be entered. */
export const EntryObstacle = {
  NOT_ALLOWED: "NOT_ALLOWED",
  YEAR_CLOSED: "YEAR_CLOSED",
  PROPOSED: "PROPOSED",
  DECIDED: "DECIDED",
  CANCELLED: "CANCELLED",
  NOT_HELD: "NOT_HELD",
} as const;
export type EntryObstacle = (typeof EntryObstacle)[keyof typeof EntryObstacle];

/** A fact with what is entered; null: not known. */
export interface EnteredFact extends FactField {
  readonly sectionLabel: Text;
  readonly value: unknown;
}

/** What is entered of one result, and whether it may be changed. */
export interface FactEntry {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly facts: readonly EnteredFact[];
  readonly obstacle: EntryObstacle | null;
}

/** Every fact that is asked for of a result, section by section, with what is entered. */
export async function factEntry(tx: Tx, viewer: Viewer, id: string, year: number): Promise<FactEntry | Refused> {
  const number = numberOf(id);
  const [row] = number === undefined ? [] : await subjectRows(tx, year, [id]);
  const stored = await firstRow<Stored>(tx, select, [year, row?.id ?? null]);
  if (row === undefined || stored === undefined) return refuse("NOT_FOUND");
  const fields = factFieldsOf(await ruleSetAt(tx, row.ruleSetId), row.subjectKind);
  const mayEnter = await mayActFor(tx, viewer, year, row.organisationId, enterers);
  return {
    id,
    year,
    version: stored.version,
    facts: fields.map((field) => ({
      ...field,
      sectionLabel: factSectionLabels[field.section],
      value: factAt(row.entered, field) ?? null,
    })),
    obstacle: obstacleOf({ ...stored, mayEnter, isAsked: fields.length > 0 }),
  };
}

interface Stored {
  readonly version: number;
  readonly state: Parameters<typeof isDecided>[0];
  readonly closed: boolean;
}

function obstacleOf({
  state,
  closed,
  mayEnter,
  isAsked,
}: Stored & { mayEnter: boolean; isAsked: boolean }): EntryObstacle | null {
  if (!isAsked) return "NOT_HELD";
  if (state === "CANCELLED") return "CANCELLED";
  if (isDecided(state)) return "DECIDED";
  if (closed) return "YEAR_CLOSED";
  if (state === "PROPOSED" || state === "APPRAISED") return "PROPOSED";
  return mayEnter ? null : "NOT_ALLOWED";
}

// A new rating in the place of a cancelled one goes its way in a closed year too (docs/decisions/014).
const select = `
  select c.version, c.state, y.state = 'CLOSED' and c.replaces_id is null as closed
  from classification c join cycle y on y.year = c.year
  where c.year = $1 and c.id = $2`;
