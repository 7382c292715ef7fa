import { useState } from "react";
import type { TierBreakdown } from "../../providers/queries/tierBreakdown.ts";
import { useTierOrigin } from "../../providers/queries/tierOrigin.ts";
import { Answered } from "../../view/Answered.tsx";
import { useView } from "../../view/useView.ts";
import { OriginTable } from "./OriginTable.tsx";
import { OtherYear } from "./OtherYear.tsx";
import { otherYears, yearToBeginWith } from "./otherYears.ts";

/** The documents, the rules in the order in which they act, the quota; beside those of another year. */
export function OriginBeside({ breakdown: { year, trend } }: { breakdown: TierBreakdown }) {
  const view = useView();
  const years = otherYears(trend, year).map((one) => one.year);
  const [chosen, setChosen] = useState<number | null>(null);
  const other = chosen !== null && years.includes(chosen) ? chosen : yearToBeginWith(trend, year);
  const now = useTierOrigin({ ...view, year });
  const then = useTierOrigin({ ...view, year: other ?? year }, other !== null);
  return (
    <>
      {other !== null && <OtherYear years={years} chosen={other} onChoose={setChosen} />}
      <Answered compact question={now}>
        {(origin) =>
          other === null ? (
            <OriginTable origins={[origin]} trend={trend} />
          ) : (
            <Answered compact question={then}>
              {(beside) => <OriginTable origins={[origin, beside]} trend={trend} />}
            </Answered>
          )
        }
      </Answered>
    </>
  );
}
