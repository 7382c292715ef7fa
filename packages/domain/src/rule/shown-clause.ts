import type { Certainty } from "./certainty.ts";
import type { Text } from "./finding.ts";
import type { RuleHead } from "./rule.ts";

/** How the words of a rule are known. */
export const certaintyOf = ({ certainty = "VERBATIM" }: Pick<RuleHead, "certainty">): Certainty => certainty;

/** What a reader sees where the quotation of a rule stands; quoted words need no translation. */
export interface ShownClause {
  readonly quotes: readonly string[];
  /** Said beside the quotation, or in its place; null: nothing has to be said. */
  readonly note: Text | null;
}

/** The quotation of a rule, or what is said where there is none. */
export function shownClause(rule: Pick<RuleHead, "certainty" | "clause" | "recommended">): ShownClause {
  switch (certaintyOf(rule)) {
    case "VERBATIM":
    case "OWN_COPY":
      return { quotes: rule.clause, note: null };
    case "PARAPHRASE":
      return { quotes: rule.clause, note: onlySummary };
    case "MISSING":
      return { quotes: [], note: missingWith(rule.recommended) };
  }
}

const onlySummary: Text = {
  vi: "Chỉ có bản tóm tắt, chưa có nguyên văn.",
  en: "Known from a summary only, not word for word.",
};

const missing: Text = {
  vi: "Chưa có nguyên văn quy định này; hệ thống chỉ nhắc hoặc hỏi cấp có thẩm quyền, không từ chối.",
  en: "The text of this provision is not held; the system only reminds or asks the authority and refuses nothing.",
};

const missingWith = (recommended: Text | undefined): Text =>
  recommended === undefined
    ? missing
    : { vi: `${missing.vi} Tạm thực hiện: ${recommended.vi}`, en: `${missing.en} Meanwhile: ${recommended.en}` };
