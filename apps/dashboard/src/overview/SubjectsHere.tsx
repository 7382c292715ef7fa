import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { type ClassificationRow, useClassifications } from "../providers/queries/classifications.ts";
import { Panel } from "../ui/Panel.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import table from "../ui/table.module.css";
import { Answered } from "../view/Answered.tsx";
import { classificationPath, paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./Overview.module.css";

/** A unit without subordinates: who is rated there. */
export function SubjectsHere() {
  const text = useText();
  const link = useViewLink();
  const view = useView();
  const query = useClassifications(view);
  return (
    <Panel
      title={text("overview.subjects.title")}
      act={<Link to={link(paths.classifications)}>{text("overview.subjects.all")}</Link>}
    >
      <Answered compact question={query}>
        {({ rows }) => <Subjects subjects={rows} />}
      </Answered>
    </Panel>
  );
}

function Subjects({ subjects }: { subjects: readonly ClassificationRow[] }) {
  const text = useText();
  const { year } = useView();
  if (subjects.length > 0) return <SubjectTable subjects={subjects} />;
  return <p className={styles.plain}>{text("overview.subjects.none", { year })}</p>;
}

function SubjectTable({ subjects }: { subjects: readonly ClassificationRow[] }) {
  const text = useText();
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.first}>{text("overview.subjects.name")}</th>
            <th>{text("overview.subjects.tier")}</th>
            <th>{text("overview.subjects.state")}</th>
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <SubjectRow key={subject.id} subject={subject} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SubjectRow({ subject }: { subject: ClassificationRow }) {
  const text = useText();
  const link = useViewLink();
  return (
    <tr>
      <th scope="row" className={table.first}>
        <Link to={link(classificationPath(subject.id))}>{subject.subjectName}</Link>
      </th>
      <td>
        <TierChip tier={subject.tier} notRatedReason={subject.notRatedReason} />
      </td>
      <td>{text(`words.state.${subject.state}`)}</td>
    </tr>
  );
}
