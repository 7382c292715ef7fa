import { useNavigate } from "react-router";
import { useText } from "../i18n/useText.ts";
import { usePlanInspection } from "../providers/acts/inspection.ts";
import { type Organisation, useOrganisation } from "../providers/queries/organisation.ts";
import { useUnitsBelow } from "../providers/queries/unitsBelow.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { ActForm } from "../view/ActForm.tsx";
import { Answered } from "../view/Answered.tsx";
import { inspectionPath, paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { NoticeFields } from "./NoticeFields.tsx";
import { emptyContents, newNotice } from "./newNotice.ts";
import { noticeIn } from "./noticeIn.ts";

/** Lập kế hoạch kiểm tra: the notice, filled in as far as the form of TB 53 says it. */
export function InspectionPlan() {
  const question = useOrganisation(useView());
  return <Answered question={question}>{(committee) => <Plan key={committee.id} committee={committee} />}</Answered>;
}

function Plan({ committee }: { committee: Organisation }) {
  const text = useText();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = usePlanInspection();
  const units = useUnitsBelow({ organisationId: committee.id, year: committee.year });
  return (
    <article>
      <PageHead title={text("inspections.plan.act")} lead={committee.name} />
      <ActForm
        act={act}
        submitLabel={text("inspections.plan.submit")}
        onCancel={() => navigate(link(paths.inspections))}
        onSubmit={async (given) => {
          const planned = await act.run({ organisationId: committee.id, notice: noticeIn(given) });
          if (planned) navigate(link(inspectionPath(planned.id), { year: planned.year }));
        }}
      >
        <Answered question={units}>
          {(below) => (
            <NoticeFields
              notice={newNotice(committee.name)}
              contents={emptyContents}
              units={below}
              chosen={below.map(({ id }) => id)}
            />
          )}
        </Answered>
      </ActForm>
    </article>
  );
}
