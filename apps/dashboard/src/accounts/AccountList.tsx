import { useText } from "../i18n/useText.ts";
import { useAccounts } from "../providers/queries/accounts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { Answered } from "../view/Answered.tsx";
import { useFilters } from "../view/useFilters.ts";
import { type Others, useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { AccountTable } from "./AccountTable.tsx";
import { NewAccount } from "./NewAccount.tsx";

interface AccountFilters {
  /** Part of a name; empty: all. */
  readonly name: string;
}

const parameter = "ten";
const filtersFrom = (search: URLSearchParams): AccountFilters => ({ name: search.get(parameter) ?? "" });
const parametersOf = ({ name }: AccountFilters): Others => ({ [parameter]: name || null });

/** «Tài khoản và quyền»: who may sign in at the unit and below it, with which roles; what an administrator does about it. */
export function AccountList() {
  const text = useText();
  const { organisationId } = useView();
  const { filters, change } = useFilters(filtersFrom, parametersOf);
  const question = useAccounts({ organisationId, text: filters.name || null });
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("accounts.title")} lead={text("accounts.lead")}>
        <SearchInput label={text("accounts.search")} value={filters.name} onChange={(name) => change({ name })} />
        <NewAccount />
      </PageHead>
      <Answered question={question}>
        {({ pages }) => <Found accounts={pages.flatMap(({ nodes }) => nodes)} question={question} />}
      </Answered>
    </article>
  );
}

interface FoundProps {
  readonly accounts: Parameters<typeof AccountTable>[0]["accounts"];
  readonly question: ReturnType<typeof useAccounts>;
}

function Found({ accounts, question }: FoundProps) {
  const text = useText();
  if (accounts.length === 0)
    return <EmptyState title={text("accounts.none")}>{text("accounts.noneAdvice")}</EmptyState>;
  return (
    <>
      <AccountTable accounts={accounts} />
      <ListFoot shown={accounts.length} total={null} pages={question} />
    </>
  );
}
