import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { MemberHit } from "../providers/queries/members.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { memberPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** One row a member: who, born when, in which cell. */
export function MemberTable({ hits }: { hits: readonly MemberHit[] }) {
  const text = useText();
  return (
    <TableFrame label={text("people.title")}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("people.name")}
            </th>
            <th scope="col">{text("people.born")}</th>
            <th scope="col">{text("people.cell")}</th>
            <th scope="col">{text("people.above")}</th>
          </tr>
        </thead>
        <tbody>
          {hits.map((hit) => (
            <MemberRow key={hit.id} hit={hit} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function MemberRow({ hit: { id, fullName, birthDate, organisation, superior } }: { hit: MemberHit }) {
  const text = useText();
  const link = useViewLink();
  const { date } = useFigures();
  return (
    <tr>
      <th scope="row" className={table.first}>
        <Link to={link(memberPath(id))}>{fullName}</Link>
      </th>
      <td data-label={text("people.born")}>{birthDate ? date(birthDate) : text("words.none")}</td>
      <td data-label={text("people.cell")}>{organisation.name}</td>
      <td data-label={text("people.above")}>{superior?.name ?? text("words.none")}</td>
    </tr>
  );
}
