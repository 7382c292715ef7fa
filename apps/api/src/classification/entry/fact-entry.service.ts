import {
  type ClassificationState,
  type FactField,
  factFieldsOf,
  factSectionLabels,
  isDecided,
  type Role,
  type Text,
} from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import { scopesWith, type Viewer } from "../../shared/viewer.ts";
import { subjectRows } from "../subject-rows.ts";
import { factAt } from "./fact-place.service.ts";
import { askingWhere, placesLeft } from "./places-left.service.ts";

/** Who enters what is known of a result. */
export const enterers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** Why nothing can be entered. */
export const EntryObstacle = {
  NOT_ALLOWED: "NOT_ALLOWED",
  YEAR_CLOSED: "YEAR_CLOSED",
  RECEIVED: "RECEIVED",
  PROPOSED: "PROPOSED",
  SENT: "SENT",
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
  const fields = askingWhere(
    factFieldsOf(await ruleSetAt(tx, row.ruleSetId), row.subjectKind),
    await placesLeft(tx, year, id),
  );
  return {
    id,
    year,
    version: stored.version,
    facts: fields.map((field) => ({
      ...field,
      sectionLabel: factSectionLabels[field.section],
      value: factAt(row.entered, field) ?? null,
    })),
    obstacle: fields.length === 0 ? "NOT_HELD" : await entryObstacle(tx, viewer, { year, id: row.id }),
  };
}

/** Why nothing can be entered of a result now; null: it can. */
export async function entryObstacle(
  tx: Tx,
  viewer: Viewer,
  { year, id }: { readonly year: number; readonly id: string },
): Promise<EntryObstacle | null> {
  const scopes = scopesWith(viewer, enterers);
  const standing = await firstRow<Standing>(tx, standingSql, [year, id, scopes]);
  return standing === undefined ? "NOT_ALLOWED" : obstacleOf(standing);
}

interface Stored {
  readonly version: number;
}

const select = "select version from classification where year = $1 and id = $2";

interface Standing {
  readonly state: ClassificationState;
  readonly closed: boolean;
  readonly received: boolean;
  readonly sent: boolean;
  readonly givenBack: boolean;
  readonly mayEnter: boolean;
}

function obstacleOf({ state, closed, received, sent, givenBack, mayEnter }: Standing): EntryObstacle | null {
  if (state === "CANCELLED") return "CANCELLED";
  if (isDecided(state)) return "DECIDED";
  if (closed) return "YEAR_CLOSED";
  if (state === "APPRAISED" && !givenBack) return "SENT";
  const isProposed = state === "PROPOSED" || state === "APPRAISED";
  if (isProposed && sent) return "SENT";
  if (!mayEnter) return "NOT_ALLOWED";
  if (isProposed) return "PROPOSED";
  return received ? "RECEIVED" : null;
}

// A new rating in the place of a cancelled one goes its way in a closed year and after the results were received (docs/decisions/014).
const standingSql = `
  select c.state, y.state = 'CLOSED' and c.replaces_id is null as closed,
    c.replaces_id is null and c.returned_on is null and is_received_above(c.year, c.organisation_id, $3) as received,
    is_sent_above(c.year, c.organisation_id, $3) as sent, is_given_back(c.year, c.organisation_id) as "givenBack",
    coalesce(o.ancestors && $3::int[], false) as "mayEnter"
  from classification c join cycle y on y.year = c.year
    left join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.id = $2`;
