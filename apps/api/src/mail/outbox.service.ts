import { rows, type Tx } from "../shared/tx.ts";

/** A mail, as it is written. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** A mail to who works at a unit. */
export interface MailToUnit extends Mail {
  readonly organisationId: number;
}

/** Lays mails out for the accounts of these units that have an address; they are sent once the transaction is kept. */
export const layOut = (system: Tx, mails: readonly MailToUnit[]): Promise<unknown> =>
  rows(system, layOutSql, [JSON.stringify(mails)]);

/** A mail that is due. */
export interface DueMail extends Mail {
  readonly id: string;
  readonly to: string;
}

/** Takes what is due; who takes it has until the next attempt to send it, so that nothing is sent twice at a time. */
export const takeDue = (owner: Tx): Promise<DueMail[]> => rows<DueMail>(owner, takeSql, [patience]);

/** It was sent. */
export const markSent = (owner: Tx, { id }: DueMail): Promise<unknown> =>
  rows(owner, "update mail_outbox set sent_at = now(), last_error = null where id = $1", [id]);

/** It was not sent, and why. */
export const markFailed = (owner: Tx, { id }: DueMail, why: string): Promise<unknown> =>
  rows(owner, "update mail_outbox set last_error = $2 where id = $1", [id, why.slice(0, 500)]);

/** How long a mail is tried: later it is of no use. */
const patience = "3 days";

const layOutSql = `
  insert into mail_outbox (to_address, subject, body)
  select distinct a.email, m.subject, m.body
    from jsonb_to_recordset($1::jsonb) m ("organisationId" int, subject text, body text)
    join grants_at(now()) g on g.organisation_id = m."organisationId" and g.role in ('EDITOR', 'APPRAISER', 'DECIDER')
    join account a on a.id = g.account_id
   where a.email is not null and a.disabled_at is null`;

// The minutes between attempts double: 1, 2, 4 … up to six hours.
const takeSql = `
  with due as (
    select id from mail_outbox
     where sent_at is null and next_attempt_at <= now() and queued_at > now() - $1::interval
     order by next_attempt_at limit 20 for update skip locked)
  update mail_outbox m
     set attempts = attempts + 1, next_attempt_at = now() + least(interval '1 minute' * power(2, attempts), interval '6 hours')
    from due where m.id = due.id
  returning m.id::text as id, m.to_address as to, m.subject, m.body`;
