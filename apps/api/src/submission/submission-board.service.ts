import { z } from "zod";
import { type Ref, standing } from "../organisation/standing.service.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { progressBelow } from "./progress.service.ts";
import { sentWithout } from "./sent-without.service.ts";
import { type Stored, sentBy } from "./submission.service.ts";
import { boardCountsSql, boardSql } from "./submission-board.sql.ts";
import { type SubmissionBoard, SubmissionGroup } from "./submission-board.type.ts";
import { holds, returners, senders } from "./submission-roles.ts";

export interface BoardInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly which: SubmissionGroup | null;
}

/** What the direct subordinates of an organisation send it, and where each stands. */
export async function submissionBoard(
  tx: Tx,
  viewer: Viewer,
  input: BoardInput,
  now: Date,
): Promise<SubmissionBoard | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const key = cursorKey(input.after, boardKey);
  if (isRefused(key)) return key;
  const place = [now, input.year, organisation.id, input.which ?? null];
  const values = [...place, ...(key ?? [null, null, null]), pageSize(input.first) + 1];
  const read = await rows<BoardRow>(tx, boardSql, values);
  const progress = await progressBelow(tx, input.year, read.map(idOf));
  const gaps = await sentWithout(tx, input.year, read.map(idOf));
  const { expected, total, ...counts } = (await firstRow<Counts>(tx, boardCountsSql, place)) as Counts;
  return {
    ...pageOf(read, input.first, keyOf, ({ remindedAt, ...row }) => ({
      submission: shown(row),
      progress: progress(row.id),
      sentWithout: gaps(row.id),
      remindedAt,
    })),
    ...{ expected, total },
    groups: Object.values(SubmissionGroup).map((group) => ({ group, count: counts[group] })),
    mayReceive: holds(viewer, senders, organisation.ancestors),
    mayReturn: holds(viewer, returners, organisation.ancestors),
  };
}

interface BoardRow extends Stored {
  readonly id: number;
  readonly organisation: Ref;
  readonly officialOrder: number;
  readonly urgency: number;
  readonly remindedAt: string | null;
}

type Counts = Readonly<Record<SubmissionGroup | "expected" | "total", number>>;

const boardKey = z.tuple([intKey, intKey, intKey]);
const idOf = ({ id }: BoardRow) => id;
const keyOf = ({ urgency, officialOrder, id }: BoardRow) => [urgency, officialOrder, id];
const shown = ({ organisation, ...row }: Omit<BoardRow, "remindedAt">) => sentBy(organisation, row);
