import { roleLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useEndRole } from "../providers/acts/accounts.ts";
import type { Account, AccountRole } from "../providers/queries/accounts.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";

interface EndRoleDialogProps {
  readonly account: Account;
  readonly role: AccountRole;
  readonly onClose: () => void;
}

/** «Thôi quyền»: at once, or from a day on; what was done with it stays. */
export function EndRoleDialog({ account, role: { role, organisation }, onClose }: EndRoleDialogProps) {
  const text = useText();
  const said = useSaid();
  const { id, version } = account;
  return (
    <ActDialog
      title={text("accounts.end.title", { name: account.displayName })}
      act={useEndRole()}
      submitLabel={text("accounts.end.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        version,
        given: { role, organisationId: organisation.id },
        lastDay: given.optionalDay("lastDay"),
      })}
    >
      <p>
        {said(roleLabels[role])} · {organisation.name}
      </p>
      <DayInput name="lastDay" label={text("accounts.untilDay")} hint={text("accounts.end.hint")} />
    </ActDialog>
  );
}
