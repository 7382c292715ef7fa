import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import { InContextBar } from "../layout/contextSlot.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { RuleYearSelect } from "./RuleYearSelect.tsx";
import { useSameRuleYear } from "./useRuleYear.ts";

const tabs = ["documents", "rules", "parameters", "forms"] as const;
export type DocumentsTab = (typeof tabs)[number];

/** In the context bar: the year the rules are looked at in, and the pages about them. */
export function DocumentsBar({ tab }: { readonly tab: DocumentsTab }) {
  return (
    <InContextBar>
      <RuleYearSelect />
      <DocumentsTabs open={tab} />
    </InContextBar>
  );
}

/** The pages about documents; null: one that is none of these is open. */
export function DocumentsTabs({ open }: { readonly open: DocumentsTab | null }) {
  const text = useText();
  const link = useViewLink();
  const sameYear = useSameRuleYear();
  return (
    <nav className={bar.tabs} aria-label={text("shell.pages.documents")}>
      {tabs.map((tab) => (
        <Link key={tab} className={bar.tab ?? ""} aria-current={tab === open} to={link(paths[tab], {}, sameYear)}>
          {text(`documents.tabs.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
