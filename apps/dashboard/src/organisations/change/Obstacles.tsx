import { Link } from "react-router";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { TreePreview } from "../../providers/queries/treePreview.ts";
import { paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import styles from "./Change.module.css";

type Obstacle = TreePreview["obstacles"][number];

interface ObstaclesProps {
  readonly obstacles: readonly Obstacle[];
  readonly organisationId: string;
}

/** What has to be settled before the organisation can end, how much of it there is, and the page where it is settled. */
export function Obstacles({ obstacles, organisationId }: ObstaclesProps) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const pageOf = ({ kind, year, subjectKind }: Obstacle): string => {
    if (kind === "SUBORDINATES") return link(paths.organisation, { organisationId });
    if (kind === "MEMBERS") return link(paths.members, { organisationId });
    return link(paths.classifications, {
      organisationId,
      ...(year !== null && { year }),
      ...(subjectKind !== null && { subjectKind }),
    });
  };
  return (
    <section className={styles.preview}>
      <p>{text("treeActs.obstacles.lead")}</p>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={`${obstacle.kind} ${obstacle.year} ${obstacle.subjectKind}`}>
            {text(`treeActs.obstacles.${obstacle.kind}`, {
              smart_count: obstacle.count,
              count: count(obstacle.count),
              decided: count(obstacle.decided),
              year: obstacle.year ?? "",
              kind: obstacle.subjectKind === null ? "" : text(`words.subjectKind.${obstacle.subjectKind}`),
            })}{" "}
            <Link to={pageOf(obstacle)}>{text(`treeActs.obstacles.to${obstacle.kind}`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
