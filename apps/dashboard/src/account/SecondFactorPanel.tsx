import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { type SecondFactorBegun, useAskStandingAnew } from "../providers/acts/secondFactor.ts";
import { Panel } from "../ui/Panel.tsx";
import { ConfirmSecondFactor } from "./ConfirmSecondFactor.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { SecondFactorStanding } from "./SecondFactorStanding.tsx";

/** As it stands; while it is set up the step one is at. */
export function SecondFactorPanel() {
  const text = useText();
  const [begun, setBegun] = useState<SecondFactorBegun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const askAnew = useAskStandingAnew();
  const finish = (): void => {
    setBegun(null);
    setCodes(null);
    askAnew();
  };
  return (
    <Panel title={text(codes ? "account.recovery.title" : "account.factor.title")}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={finish} />
      ) : begun ? (
        <ConfirmSecondFactor begun={begun} onConfirmed={setCodes} onCancel={() => setBegun(null)} />
      ) : (
        <SecondFactorStanding onBegun={setBegun} />
      )}
    </Panel>
  );
}
