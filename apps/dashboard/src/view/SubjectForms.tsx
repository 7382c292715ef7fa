import { formOf } from "@xep-loai/domain";
import { Link } from "react-router";
import { useSaid } from "../i18n/useText.ts";
import { useSubjectForms } from "../providers/queries/filledForm.ts";
import { filledFormPath } from "./paths.ts";
import { useViewLink } from "./useView.ts";

/** Links to the forms of one result: «Mẫu 01», «Mẫu 02», «Bản tự chấm điểm». */
export function SubjectForms({ id, year }: { id: string; year: number }) {
  const said = useSaid();
  const link = useViewLink();
  const { data = [] } = useSubjectForms(id, year);
  return data.map(({ formId }) => (
    <Link key={formId} to={link(filledFormPath(id, formId))}>
      {said(formOf(formId).name)}
    </Link>
  ));
}
