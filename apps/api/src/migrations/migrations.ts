import { Migration001Tree } from "./001-tree.ts";
import { Migration002TreeIntegrity } from "./002-tree-integrity.ts";
import { Migration003People } from "./003-people.ts";
import { Migration004Classification } from "./004-classification.ts";
import { Migration005Counters } from "./005-counters.ts";
import { Migration006Quota } from "./006-quota.ts";
import { Migration007Warnings } from "./007-warnings.ts";
import { Migration008Partitions } from "./008-partitions.ts";
import { Migration009TreeRefresh } from "./009-tree-refresh.ts";
import { Migration010TreeActs } from "./010-tree-acts.ts";
import { Migration011Accounts } from "./011-accounts.ts";
import { Migration012RowSecurity } from "./012-row-security.ts";
import { Migration013RateLimit } from "./013-rate-limit.ts";
import { Migration014Verify } from "./014-verify.ts";
import { Migration015QuotaScope } from "./015-quota-scope.ts";
import { Migration016WarningWords } from "./016-warning-words.ts";
import { Migration017Acts } from "./017-acts.ts";
import { Migration018Inspection } from "./018-inspection.ts";
import { Migration019ClassificationActs } from "./019-classification-acts.ts";
import { Migration030QuotasOfAnyShape } from "./030-quotas-of-any-shape.ts";
import { Migration031QuotaScopes } from "./031-quota-scopes.ts";
import { Migration032VerifyQuotas } from "./032-verify-quotas.ts";

/** All migrations in their order; a name that has run anywhere never changes. */
export const migrations = [
  { name: "001-tree", class: Migration001Tree },
  { name: "002-tree-integrity", class: Migration002TreeIntegrity },
  { name: "003-people", class: Migration003People },
  { name: "004-classification", class: Migration004Classification },
  { name: "005-counters", class: Migration005Counters },
  { name: "006-quota", class: Migration006Quota },
  { name: "007-warnings", class: Migration007Warnings },
  { name: "008-partitions", class: Migration008Partitions },
  { name: "009-tree-refresh", class: Migration009TreeRefresh },
  { name: "010-tree-acts", class: Migration010TreeActs },
  { name: "011-accounts", class: Migration011Accounts },
  { name: "012-row-security", class: Migration012RowSecurity },
  { name: "013-rate-limit", class: Migration013RateLimit },
  { name: "014-verify", class: Migration014Verify },
  { name: "015-quota-scope", class: Migration015QuotaScope },
  { name: "016-warning-words", class: Migration016WarningWords },
  { name: "017-acts", class: Migration017Acts },
  { name: "018-inspection", class: Migration018Inspection },
  { name: "019-classification-acts", class: Migration019ClassificationActs },
  { name: "030-quotas-of-any-shape", class: Migration030QuotasOfAnyShape },
  { name: "031-quota-scopes", class: Migration031QuotaScopes },
  { name: "032-verify-quotas", class: Migration032VerifyQuotas },
];
