import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Deciders } from "../view/Deciders.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Deciding.module.css";

interface ScopeHeadProps {
  readonly scope: CandidateScope;
  /** Of whom to show; empty: everybody. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Which scope this is, how many are in it, and the clause its places come from. */
export function ScopeHead({ scope: { quota, total, nodes }, name, onName }: ScopeHeadProps) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const top = useTopNames();
  const { count } = useFigures();
  const { organisation, subjectKind, scopeLabel } = quota;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <PageHead
        title={text("deciding.title", { organisation: organisation.name })}
        lead={
          <>
            {said(scopeLabel)} · {text("deciding.total", { smart_count: total, count: count(total) })}
            {nodes.length < total &&
              ` (${text("deciding.firstOf", { shown: count(nodes.length), total: count(total) })})`}
            {nodes.length > 0 && " · "}
            <Deciders of={nodes} />
          </>
        }
      >
        <SearchInput label={text("deciding.search")} value={name} onChange={onName} />
        <Link to={link(paths.quotas, there)}>{text("deciding.toQuotas", top)}</Link>
      </PageHead>
      <div className={styles.clause}>
        <FoldedClause clause={quota.clause} citation={quota.citation} ruleId={quota.ruleId} />
      </div>
    </>
  );
}
