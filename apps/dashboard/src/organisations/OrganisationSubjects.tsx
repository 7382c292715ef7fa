import { SubjectKind } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./OrganisationShow.module.css";

/** The lists of those classified at the unit and below. */
export function OrganisationSubjects() {
  const text = useText();
  const link = useViewLink();
  return (
    <Panel title={text("organisations.show.subjects")}>
      <ul className={styles.lists}>
        {Object.values(SubjectKind).map((subjectKind) => (
          <li key={subjectKind}>
            <Link to={link(paths.classifications, { subjectKind })}>
              {text("organisations.show.subjectsOf", { kind: text(`words.subjectKind.${subjectKind}`).toLowerCase() })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
