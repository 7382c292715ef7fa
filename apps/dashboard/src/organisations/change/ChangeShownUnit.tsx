import { useOrganisation } from "../../providers/queries/organisation.ts";
import { useView } from "../../view/useView.ts";
import { ChangeOrganisation } from "./ChangeOrganisation.tsx";

/** What may be told of the unit that is chosen in the tree. */
export function ChangeShownUnit() {
  const { data } = useOrganisation(useView());
  return data ? <ChangeOrganisation organisation={data} /> : null;
}
