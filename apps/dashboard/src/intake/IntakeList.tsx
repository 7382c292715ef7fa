import { useText } from "../i18n/useText.ts";
import { useIntakes } from "../providers/queries/intakes.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { enterers } from "../view/enterers.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { YearClosed } from "../view/YearClosed.tsx";
import { EarlierIntakes } from "./EarlierIntakes.tsx";
import styles from "./Intake.module.css";
import { UploadPanel } from "./UploadPanel.tsx";

/** «Nhập từ bảng tính»: the template of the unit, the way in for a filled one, and those that came in before. */
export function IntakeList() {
  const text = useText();
  const { organisationId, year } = useView();
  const unit = { organisationId, year };
  const question = useIntakes(unit);
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("intakes.title")} lead={text("intakes.lead")} />
      <YearClosed roles={enterers} unit={unit} />
      <Answered question={question}>
        {({ pages }) => (
          <div className={styles.panels}>
            <UploadPanel unit={unit} mayUpload={pages[0]?.mayUpload ?? false} />
            <EarlierIntakes intakes={pages.flatMap(({ nodes }) => nodes)} question={question} />
          </div>
        )}
      </Answered>
    </article>
  );
}
