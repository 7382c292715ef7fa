import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { useTierSummary } from "../ui/useTierSummary.ts";
import { classificationPath, paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./OrganisationTree.module.css";
import { scopesInWorstState } from "./quotaState.ts";
import type { GrowingTree } from "./useOrganisationTree.ts";

/** On a phone: what the row of the chosen unit has no room for. */
export function TreeDetails({ tree }: { tree: GrowingTree }) {
  const text = useText();
  const row = tree.rows[tree.focusedAt];
  if (row?.type !== "node") return null;
  const node = tree.figuresOf(row.node);
  return (
    <section className={styles.details} aria-label={text("organisations.tree.details")}>
      <h2>{row.node.name}</h2>
      {node ? <DetailsOf node={node} /> : <p>{text("organisations.tree.figuresComing")}</p>}
    </section>
  );
}

function DetailsOf({ node }: { node: OrganisationRow }) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const summary = useTierSummary();
  const { figures, quota, submission } = node;
  const to = { organisationId: node.id };
  return (
    <>
      <p>{text("organisations.tree.ratedLong", { rated: count(figures.rated), total: count(figures.total) })}</p>
      <p>{summary(figures)}</p>
      <p className={styles.badges}>
        <QuotaBadge worst={quota.worst} count={scopesInWorstState(quota)} />
        {submission && <SubmissionBadge submission={submission} />}
      </p>
      <p className={styles.badges}>
        <Link to={link(paths.overview, to)}>{text("organisations.tree.toOverview")}</Link>
        <Link to={link(paths.organisation, to)}>{text("organisations.tree.toOrganisation")}</Link>
        {node.own && (
          <Link to={link(classificationPath(node.own.id), { ...to, subjectKind: "ORG" })}>
            {text("organisations.tree.why")}
          </Link>
        )}
      </p>
    </>
  );
}
