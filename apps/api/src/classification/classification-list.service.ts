import type { SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import { isScopeSeen } from "../quota/quota-scope.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { pageSql, type SubjectsPlace, totalSql } from "./classification-list.sql.ts";
import type { ClassificationOutcome } from "./classification-outcome.ts";
import type { ClassificationPage, ClassificationRow } from "./classification-row.type.ts";

export interface ClassificationsInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly includeBelow: boolean;
  /** Exactly those counted in this scope of a quota; left out: whichever. */
  readonly quotaUseId?: string | null | undefined;
  readonly outcome?: readonly ClassificationOutcome[] | null | undefined;
  readonly decidedOnly: boolean;
  readonly text?: string | null | undefined;
}

/**
 * The live classifications counted at an organisation, or also below it, or in one scope of a quota: organisation by
 * organisation, each by name, so that a page never has to sort a whole subtree.
 */
export async function classifications(tx: Tx, input: ClassificationsInput): Promise<ClassificationPage | Refused> {
  if (!isAskedText(input.text)) return refuseField("text", notAsked);
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const place = await placeOf(tx, input, organisation.id);
  if (isRefused(place)) return place;
  const found = await rows<ClassificationRow>(tx, pageSql[place.kind], [
    ...filterOf(input, place),
    input.text || null,
    ...(key ?? [null, null, null]),
    pageSize(input.first) + 1,
  ]);
  return {
    ...pageOf(found, input.first, keyOf, (row) => row),
    total: input.text ? null : await totalOf(tx, input, place),
  };
}

const listKey = z.tuple([intKey, textKey, bigintKey]);
type ListKey = z.infer<typeof listKey>;

const keyOf = ({ organisation, subjectName, id }: ClassificationRow): ListKey => [organisation.id, subjectName, id];

/** Where the subjects are, with the id of that organisation or scope. */
interface Place {
  readonly kind: SubjectsPlace;
  readonly id: number | string;
}

async function placeOf(tx: Tx, input: ClassificationsInput, organisationId: number): Promise<Place | Refused> {
  const { quotaUseId, includeBelow, year, subjectKind } = input;
  if (!quotaUseId) return { kind: includeBelow ? "BELOW" : "AT", id: organisationId };
  const isSeen = await isScopeSeen(tx, { quotaUseId, year, subjectKind, organisationId });
  return isSeen ? { kind: "IN_SCOPE", id: quotaUseId } : refuse("NOT_FOUND");
}

const filterOf = ({ year, subjectKind, outcome, decidedOnly }: ClassificationsInput, { id }: Place): unknown[] => [
  year,
  id,
  subjectKind,
  outcome,
  decidedOnly,
];

const totalOf = async (tx: Tx, input: ClassificationsInput, place: Place): Promise<number> =>
  (await firstRow<{ total: number }>(tx, totalSql[place.kind], filterOf(input, place)))?.total ?? 0;
