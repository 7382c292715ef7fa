import { account } from "./vi/account.ts";
import { accounts } from "./vi/accounts.ts";
import { acts } from "./vi/acts.ts";
import { audit } from "./vi/audit.ts";
import { awards } from "./vi/awards.ts";
import { classifications } from "./vi/classifications.ts";
import { copies } from "./vi/copies.ts";
import { deadlines } from "./vi/deadlines.ts";
import { deciding } from "./vi/deciding.ts";
import { documents } from "./vi/documents.ts";
import { drafts } from "./vi/drafts.ts";
import { effect } from "./vi/effect.ts";
import { entry } from "./vi/entry.ts";
import { filled } from "./vi/filled.ts";
import { followUps } from "./vi/followUps.ts";
import { forms } from "./vi/forms.ts";
import { inspections } from "./vi/inspections.ts";
import { intakes } from "./vi/intakes.ts";
import { organisations } from "./vi/organisations.ts";
import { overview } from "./vi/overview.ts";
import { people } from "./vi/people.ts";
import { peopleActs } from "./vi/peopleActs.ts";
import { procedure } from "./vi/procedure.ts";
import { quotas } from "./vi/quotas.ts";
import { reports } from "./vi/reports.ts";
import { rerating } from "./vi/rerating.ts";
import { returns } from "./vi/returns.ts";
import { reviews } from "./vi/reviews.ts";
import { rules } from "./vi/rules.ts";
import { shell } from "./vi/shell.ts";
import { signIn } from "./vi/signIn.ts";
import { states } from "./vi/states.ts";
import { submissions } from "./vi/submissions.ts";
import { tableCheck } from "./vi/tableCheck.ts";
import { treeActs } from "./vi/treeActs.ts";
import { upwardReports } from "./vi/upwardReports.ts";
import { warnings } from "./vi/warnings.ts";
import { words } from "./vi/words.ts";
import { years } from "./vi/years.ts";

export const vi = {
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

/** Every message of the product; English must have each of them to compile. */
export type Messages = typeof vi;
