import { waitingIntakes } from "../intake/job/taken-intake.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { waitingPackages } from "../upward-package/job/taken-package.service.ts";

interface WaitingWork {
  readonly work: "intake" | "package" | "mail";
  readonly count: number;
}

/** How much waits to be done beside the requests. */
export const waitingWork = (tx: Tx): Promise<WaitingWork[]> =>
  rows(
    tx,
    /* sql */ `
    select 'intake' as work, count(*)::int as count from (${waitingIntakes}) as waiting
    union all select 'package', count(*)::int from (${waitingPackages}) as waiting
    union all select 'mail', count(*)::int from mail_outbox where sent_at is null`,
  );
