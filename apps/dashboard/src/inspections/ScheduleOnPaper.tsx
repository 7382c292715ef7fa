import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { scheduleDocument } from "@xep-loai/domain";
import { Link, useParams } from "react-router";
import { useText } from "../i18n/useText.ts";
import { isNotFound } from "../providers/problem.ts";
import { type Inspection, useInspection } from "../providers/queries/inspection.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { PaperActs } from "../view/PaperActs.tsx";
import { scheduleAddress } from "../view/paperAddresses.ts";
import { inspectionPath } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { NoSuchInspection } from "./NoSuchInspection.tsx";
import styles from "./ScheduleOnPaper.module.css";
import { ScheduleSheet } from "./ScheduleSheet.tsx";

/** The schedule as a document in the form of TB 01, ready for the printer. */
export function ScheduleOnPaper() {
  const { id = "" } = useParams();
  const question = useInspection(id, useView().year);
  if (isNotFound(question.error)) return <NoSuchInspection />;
  return <Answered question={question}>{(inspection) => <OnPaper inspection={inspection} />}</Answered>;
}

function OnPaper({ inspection }: { inspection: Inspection }) {
  const text = useText();
  const link = useViewLink();
  const { state } = inspection;
  const isDraft = state !== "SCHEDULED";
  return (
    <article>
      <div className="no-print">
        <PageHead
          title={text("inspections.print.title")}
          lead={state !== "SCHEDULED" && text(`inspections.print.${state}`)}
        >
          <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {text("inspections.print.act")}
          </Button>
          <PaperActs address={scheduleAddress(inspection.id)} />
          <Button variant="outlined" component={Link} to={link(inspectionPath(inspection.id))}>
            {text("inspections.print.back")}
          </Button>
        </PageHead>
      </div>
      <div className={styles.desk}>
        <ScheduleSheet
          document={scheduleDocument({
            notice: inspection,
            team: inspection.team,
            schedule: isDraft ? null : inspection.schedule,
            visits: inspection.cells.flatMap(({ organisation, visit }) =>
              visit ? [{ ...visit, cell: organisation.name }] : [],
            ),
          })}
          head={inspection.team?.members[0] ?? null}
          isDraft={isDraft}
        />
      </div>
    </article>
  );
}
