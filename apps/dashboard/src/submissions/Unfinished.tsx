import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionRecord } from "../providers/queries/submissions.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Submissions.module.css";

/** Where subjects have no proposed tier yet; each place leads to its list. */
export function Unfinished({ places }: { places: SubmissionRecord["unfinished"] }) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  if (places.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{text("submissions.unfinished.title")}</h3>
      <ul className={styles.places}>
        {places.map(({ organisation: { id, name }, count: missing }) => (
          <li key={id}>
            <Link to={link(paths.classifications, { organisationId: id })}>{name}</Link>{" "}
            <span className={styles.quiet}>{count(missing)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
