import { useText } from "../i18n/useText.ts";
import { type MemberHit, mostMembers, useMemberSearch } from "../providers/queries/members.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { Answered } from "../view/Answered.tsx";
import { useFilters } from "../view/useFilters.ts";
import { type Others, useView } from "../view/useView.ts";
import { AdmitMember } from "./acts/AdmitMember.tsx";
import { LeadershipPanel } from "./LeadershipPanel.tsx";
import { MemberTable } from "./MemberTable.tsx";

interface MemberFilters {
  /** Part of a name; empty: nobody is looked for. */
  readonly name: string;
}

const parameter = "ten";
const filtersFrom = (search: URLSearchParams): MemberFilters => ({ name: search.get(parameter) ?? "" });
const parametersOf = ({ name }: MemberFilters): Others => ({ [parameter]: name || null });

/** «Hồ sơ đảng viên»: finds members of the unit and below it by name. */
export function MemberSearch() {
  const text = useText();
  const { organisationId, year } = useView();
  const { filters, change } = useFilters(filtersFrom, parametersOf);
  const question = useMemberSearch({ organisationId, year, text: filters.name });
  return (
    <article>
      <PageHead title={text("people.title")} lead={text("people.lead", { year })}>
        <SearchInput label={text("people.search")} value={filters.name} onChange={(name) => change({ name })} />
        <AdmitMember />
      </PageHead>
      <Answered question={question}>{({ nodes }) => <Found hits={nodes} name={filters.name} />}</Answered>
      <LeadershipPanel />
    </article>
  );
}

function Found({ hits, name }: { hits: readonly MemberHit[]; name: string }) {
  const text = useText();
  if (hits.length > 0)
    return (
      <>
        <MemberTable hits={hits} />
        {hits.length === mostMembers && <p>{text("people.firstOnly", { count: mostMembers })}</p>}
      </>
    );
  if (name === "") return <EmptyState title={text("people.typeFirst")}>{text("people.typeAdvice")}</EmptyState>;
  return <EmptyState title={text("people.nobody", { name })}>{text("people.nobodyAdvice")}</EmptyState>;
}
