import { dayInVietnam, isoDate, type ReportFigures, type Text } from "@xep-loai/domain";
import { z } from "zod";
import type { Standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, givenText, maybeText } from "../shared/given.ts";
import { beforeYear, notFilledIn } from "../shared/given-words.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { sha256 } from "../shared/sha256.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { ReportAnnex } from "./annex-list.ts";
import { type ReportSeen, seenDraft } from "./draft-acts.service.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { contentOf, hashOfContent } from "./snapshot.ts";
import type { StoredReport } from "./stored-report.ts";
import { reportOf } from "./upward-report.service.ts";
import type { UpwardReport } from "./upward-report.type.ts";

/** What is issued, as the actor saw it. */
export interface ReportIssued extends ReportSeen {
  /** Of what the draft said; where the figures moved since it is looked at again first. */
  readonly contentHash: string;
}

/** Everything a report freezes. */
export interface ReadReport {
  readonly figures: ReportFigures;
  readonly annexes: readonly ReportAnnex[];
}

/** Reads the figures of a report and its tables on one snapshot of the database. */
export type ReadFigures = (organisation: Standing) => Promise<ReadReport | Refused>;

/** Freezes a draft as it reads now: figures and words, under one number. */
export async function issueReport(
  acting: Acting,
  seen: ReportIssued,
  given: unknown,
  read: ReadFigures,
): Promise<UpwardReport | Refused> {
  const { tx, actor, now } = acting;
  const found = await seenDraft(tx, seen);
  if (isRefused(found)) return found;
  const { draft, organisation } = found;
  const head = accepted(givenHead(dayInVietnam(now)), given);
  if (isRefused(head)) return head;
  if (head.issuedOn < isoDate(draft.year, 1, 1)) return refuseField("issuedOn", beforeYear(draft.year));
  const holding = await firstRow<Held>(tx, heldSql, [draft.year, draft.organisationId]);
  const against = againstHeld(holding, head);
  if (against !== null) return against;
  const frozen = await read(organisation);
  if (isRefused(frozen)) return frozen;
  const { figures, annexes } = frozen;
  const content = contentOf(figures, paragraphsOf(figures, draft.edits));
  if (hashOfContent(content) !== seen.contentHash) return refuse("CHANGED_MEANWHILE");
  if (holding !== undefined) await rows(tx, replaceSql, [holding.id, actor.displayName, now]);
  const issued = await write(tx, draft, head, JSON.stringify({ head, content, annexes, asOf: now }), holding, acting);
  return issued === undefined ? refuse("CHANGED_MEANWHILE") : reportOf(tx, actor, organisation, figures, now);
}

const givenHead = (today: string) =>
  z.object({
    number: givenLine,
    issuedOn: givenDayUntil(today),
    place: givenLine,
    addressee: givenLine,
    signedAs: givenText(300).transform(onOneLine),
    signedBy: givenLine,
    recipients: z.array(givenLine).min(1).max(20),
    reason: maybeText(1_000),
  });

/** «T/M BAN THƯỜNG VỤ», «BÍ THƯ» below it: lines are kept as a comma, at which the paper begins a new one. */
const onOneLine = (office: string): string => office.split(/\s*,?\s*[\r\n]+\s*/).join(", ");

type GivenHead = z.infer<ReturnType<typeof givenHead>>;

interface Held {
  readonly id: string;
  readonly issuedOn: string;
}

/** A report that takes the place of another says why, and is not older. */
function againstHeld(held: Held | undefined, { reason, issuedOn }: GivenHead): Refused | null {
  if (held === undefined) return null;
  if (reason === null) return refuseField("reason", notFilledIn);
  return issuedOn < held.issuedOn ? refuseField("issuedOn", beforeHeld) : null;
}

const beforeHeld: Text = {
  vi: "Không được trước ngày của báo cáo đang có hiệu lực.",
  en: "This must not come before the day of the report that holds.",
};

const write = (
  tx: Tx,
  draft: StoredReport,
  head: GivenHead,
  snapshot: string,
  held: Held | undefined,
  { actor, now }: Acting,
) =>
  firstRow(tx, issueSql, [
    ...[draft.id, draft.version, head.number, head.issuedOn, head.place, head.addressee, head.signedAs, head.signedBy],
    ...[head.recipients, held?.id ?? null, held === undefined ? null : head.reason, snapshot, sha256(snapshot), now],
    actor.displayName,
  ]);

const heldSql = `
  select id::text as id, issued_on as "issuedOn" from upward_report where year = $1 and organisation_id = $2 and state = 'ISSUED'`;

const replaceSql = `
  update upward_report set state = 'REPLACED', version = version + 1, changed_by = actor_id(), changed_by_name = $2, changed_at = $3
   where id = $1 and state = 'ISSUED'`;

const issueSql = `
  update upward_report set state = 'ISSUED', number = $3, issued_on = $4, place = $5, addressee = $6, signed_as = $7, signed_by = $8,
         recipients = $9, replaces_id = $10, reason = $11, snapshot = $12, hash = $13, as_of = $14, issued_by = actor_id(),
         issued_by_name = $15, version = version + 1, changed_by = actor_id(), changed_by_name = $15, changed_at = $14
   where id = $1 and version = $2 and state = 'DRAFT' returning id`;
