import { createContext, type ReactNode, useContext } from "react";
import { type TextCorrections, useTextCorrections } from "../../providers/queries/textCorrections.ts";
import { useRuleYear } from "../useRuleYear.ts";

const none: TextCorrections = { mayRecord: false, corrections: [] };
const Copies = createContext<TextCorrections>(none);

/** What was entered from copies of the rules, asked once for all rules of the page. */
export function CopiesOfRules({ children }: { readonly children: ReactNode }) {
  return <Copies value={useTextCorrections(useRuleYear()).data ?? none}>{children}</Copies>;
}

/** Those of one rule, and whether one may be entered. */
export function useCopiesOf(ruleId: string): TextCorrections {
  const { mayRecord, corrections } = useContext(Copies);
  return { mayRecord, corrections: corrections.filter((each) => each.ruleId === ruleId) };
}
