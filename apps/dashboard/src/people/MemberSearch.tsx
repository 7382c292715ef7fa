import { useText } from "../i18n/useText.ts";
import { type MemberHit, mostMembers, useMemberSearch, useMembers } from "../providers/queries/members.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { Answered } from "../view/Answered.tsx";
import { useFilters } from "../view/useFilters.ts";
import { type Others, useView } from "../view/useView.ts";
import { AdmitMember } from "./acts/AdmitMember.tsx";
import { LeadershipPanel } from "./LeadershipPanel.tsx";
import { MemberTable } from "./MemberTable.tsx";

interface MemberFilters {
  /** Part of a name; empty: everybody. */
  readonly name: string;
}

const parameter = "ten";
const filtersFrom = (search: URLSearchParams): MemberFilters => ({ name: search.get(parameter) ?? "" });
const parametersOf = ({ name }: MemberFilters): Others => ({ [parameter]: name || null });

/** «Hồ sơ đảng viên»: the members of the unit and below it; by name, where one is typed. */
export function MemberSearch() {
  const text = useText();
  const { year } = useView();
  const { filters, change } = useFilters(filtersFrom, parametersOf);
  return (
    <article>
      <PageHead title={text("people.title")} lead={text("people.lead", { year })}>
        <SearchInput label={text("people.search")} value={filters.name} onChange={(name) => change({ name })} />
        <AdmitMember />
      </PageHead>
      {filters.name === "" ? <Everybody /> : <Named name={filters.name} />}
      <LeadershipPanel />
    </article>
  );
}

function Everybody() {
  const text = useText();
  const { organisationId, year } = useView();
  const question = useMembers({ organisationId, year });
  return (
    <Answered question={question}>
      {({ pages }) => {
        const hits = pages.flatMap(({ nodes }) => nodes);
        if (hits.length === 0)
          return <EmptyState title={text("people.noMembers", { year })}>{text("people.noMembersAdvice")}</EmptyState>;
        return (
          <>
            <MemberTable hits={hits} />
            <ListFoot shown={hits.length} total={null} pages={question} />
          </>
        );
      }}
    </Answered>
  );
}

function Named({ name }: MemberFilters) {
  const { organisationId, year } = useView();
  const question = useMemberSearch({ organisationId, year, text: name });
  return <Answered question={question}>{({ nodes }) => <Found hits={nodes} name={name} />}</Answered>;
}

function Found({ hits, name }: { hits: readonly MemberHit[]; name: string }) {
  const text = useText();
  if (hits.length === 0)
    return <EmptyState title={text("people.nobody", { name })}>{text("people.nobodyAdvice")}</EmptyState>;
  return (
    <>
      <MemberTable hits={hits} />
      {hits.length === mostMembers && <p>{text("people.firstOnly", { count: mostMembers })}</p>}
    </>
  );
}
