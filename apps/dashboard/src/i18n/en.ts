import { account } from "./en/account.ts";
import { accounts } from "./en/accounts.ts";
import { acts } from "./en/acts.ts";
import { audit } from "./en/audit.ts";
import { awards } from "./en/awards.ts";
import { classifications } from "./en/classifications.ts";
import { copies } from "./en/copies.ts";
import { deadlines } from "./en/deadlines.ts";
import { deciding } from "./en/deciding.ts";
import { documents } from "./en/documents.ts";
import { drafts } from "./en/drafts.ts";
import { effect } from "./en/effect.ts";
import { entry } from "./en/entry.ts";
import { filled } from "./en/filled.ts";
import { followUps } from "./en/followUps.ts";
import { forms } from "./en/forms.ts";
import { inspections } from "./en/inspections.ts";
import { intakes } from "./en/intakes.ts";
import { organisations } from "./en/organisations.ts";
import { overview } from "./en/overview.ts";
import { people } from "./en/people.ts";
import { peopleActs } from "./en/peopleActs.ts";
import { procedure } from "./en/procedure.ts";
import { quotas } from "./en/quotas.ts";
import { reports } from "./en/reports.ts";
import { rerating } from "./en/rerating.ts";
import { returns } from "./en/returns.ts";
import { reviews } from "./en/reviews.ts";
import { rules } from "./en/rules.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/signIn.ts";
import { states } from "./en/states.ts";
import { submissions } from "./en/submissions.ts";
import { tableCheck } from "./en/tableCheck.ts";
import { treeActs } from "./en/treeActs.ts";
import { upwardReports } from "./en/upwardReports.ts";
import { warnings } from "./en/warnings.ts";
import { words } from "./en/words.ts";
import { years } from "./en/years.ts";
import type { Messages } from "./vi.ts";
export const en: Messages = {
  account,
  accounts,
  acts,
  audit,
  awards,
  copies,
  deadlines,
  filled,
  followUps,
  forms,
  classifications,
  deciding,
  documents,
  drafts,
  effect,
  entry,
  inspections,
  intakes,
  organisations,
  overview,
  people,
  peopleActs,
  procedure,
  quotas,
  reports,
  rerating,
  returns,
  reviews,
  rules,
  shell,
  signIn,
  states,
  submissions,
  tableCheck,
  treeActs,
  upwardReports,
  warnings,
  words,
  years,
};
