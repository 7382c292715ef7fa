import { headDocuments, type Text } from "@xep-loai/domain";
import type { Problem } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Draft } from "./draft.ts";

/** Where a draft stands: its unit, and the document it is a version of; null: a new one. */
interface DraftPlace {
  readonly organisationId: number;
  readonly regulationId: number | null;
}

type Written = Pick<Draft, "number" | "issuedOn" | "yearFrom" | "yearTo">;

/** What keeps a draft from being a document of that unit: another one of its number and day, or one issued later at whose head a chain begins anew. */
export async function problemsAt(tx: Tx, draft: Written, place: DraftPlace): Promise<Problem[]> {
  return [...(await twinProblem(tx, draft, place)), ...(await headProblem(tx, draft, place.organisationId))];
}

async function twinProblem(tx: Tx, { number, issuedOn }: Written, place: DraftPlace): Promise<Problem[]> {
  const values = [place.organisationId, number, issuedOn, place.regulationId];
  const other = await firstRow<{ title: string; isDraft: boolean }>(tx, twin, values);
  return other === undefined ? [] : [{ path: "number", message: sameNumber(other.title, other.isDraft) }];
}

async function headProblem(tx: Tx, draft: Written, organisationId: number): Promise<Problem[]> {
  const ids = headDocuments.map(({ id }) => id);
  const values = [organisationId, ids, draft.issuedOn, draft.yearFrom, draft.yearTo];
  const later = await firstRow<{ id: string; issuedOn: string }>(tx, laterHead, values);
  const head = headDocuments.find(({ id }) => id === later?.id);
  return later && head ? [{ path: "issuedOn", message: withoutEffect(head.shortTitle, later.issuedOn) }] : [];
}

const sameNumber = (title: string, isDraft: boolean): Text => ({
  vi: `Đơn vị đã có ${isDraft ? "dự thảo" : "văn bản"} cùng số, cùng ngày: “${title}”. Hãy kiểm tra số và ngày, hoặc sửa chính văn bản đó.`,
  en: `The unit already has a ${isDraft ? "draft" : "document"} of this number and day: “${title}”. Please check both, or change that one.`,
});

function withoutEffect({ vi, en }: Text, issuedOn: string): Text {
  const day = issuedOn.split("-").reverse().join("/");
  return {
    vi: `Văn bản của chính đơn vị này ban hành trước ${vi} (${day}) không có hiệu lực trong các năm này: ${vi} ban hành sau và thay thế. Hãy ghi ngày từ ${day}, hoặc chọn các năm trước đó.`,
    en: `A document of this unit from before ${en} (${issuedOn}) has no effect in these years: ${en} was issued later and stands in its place. Please give a day from ${issuedOn} on, or choose earlier years.`,
  };
}

const twin = `
  select title, state = 'DRAFT' as "isDraft" from regulation_version
  where organisation_id = $1 and plain_number(number) = plain_number($2) and issued_on = $3 and state <> 'WITHDRAWN'
    and regulation_id is distinct from $4::int
  order by id limit 1`;

const laterHead = `
  select document_id as id, issued_on::text as "issuedOn" from document_in_force
  where organisation_id = $1 and document_id = any ($2::text[]) and issued_on > $3
    and int4range(year_from, year_to, '[]') && int4range($4, $5::int, '[]')
  order by issued_on desc limit 1`;
