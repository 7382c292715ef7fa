import { useNavigate, useParams } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useChangeInspection } from "../providers/acts/inspection.ts";
import { isNotFound } from "../providers/problem.ts";
import { type Inspection, useInspection } from "../providers/queries/inspection.ts";
import { useUnitsBelow } from "../providers/queries/unitsBelow.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { ActForm } from "../view/ActForm.tsx";
import { Answered } from "../view/Answered.tsx";
import { inspectionPath } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { NoSuchInspection } from "./NoSuchInspection.tsx";
import { NoticeFields } from "./NoticeFields.tsx";
import { noticeIn } from "./noticeIn.ts";

/** Corrects the notice of an inspection. */
export function InspectionEdit() {
  const { id = "" } = useParams();
  const question = useInspection(id, useView().year);
  if (isNotFound(question.error)) return <NoSuchInspection />;
  return (
    <Answered question={question}>{(inspection) => <Edit key={inspection.id} inspection={inspection} />}</Answered>
  );
}

function Edit({ inspection }: { inspection: Inspection }) {
  const text = useText();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = useChangeInspection();
  const { id, version, year, organisation, cells } = inspection;
  const units = useUnitsBelow({ organisationId: organisation?.id ?? "", year });
  const back = () => navigate(link(inspectionPath(id)));
  return (
    <article>
      <PageHead title={text("inspections.edit.title", { number: inspection.number })} lead={organisation?.name} />
      <ActForm
        act={act}
        submitLabel={text("inspections.edit.submit")}
        onCancel={back}
        onSubmit={async (given) => {
          if (await act.run({ id, version, notice: noticeIn(given) })) back();
        }}
      >
        <Answered question={units}>
          {(below) => (
            <NoticeFields
              notice={inspection}
              contents={inspection.contents}
              units={withThose(below, cells)}
              chosen={cells.map((cell) => cell.organisation.id)}
            />
          )}
        </Answered>
      </ActForm>
    </article>
  );
}

type Unit = { readonly id: string; readonly name: string };

/** Those inspected that stand deeper than the direct subordinates may be kept as well. */
const withThose = (below: readonly Unit[], cells: Inspection["cells"]): readonly Unit[] => [
  ...below,
  ...cells.map(({ organisation }) => organisation).filter(({ id }) => !below.some((unit) => unit.id === id)),
];
