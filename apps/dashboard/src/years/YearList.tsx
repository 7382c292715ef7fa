import { OpenYear } from "../documents/index.ts";
import { useText } from "../i18n/useText.ts";
import { useCycles } from "../providers/queries/cycles.ts";
import { useYearsProgress, type YearProgress } from "../providers/queries/yearsProgress.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { YearTable } from "./YearTable.tsx";

/** «Năm xếp loại»: how the years stand, and the acts that open, close and reopen one. */
export function YearList() {
  const text = useText();
  const cycles = useCycles();
  const newest = cycles.data?.[0]?.year;
  return (
    <article>
      <PageHead title={text("years.title")} lead={text("years.lead")}>
        {newest !== undefined && <OpenYear year={newest + 1} />}
      </PageHead>
      <Answered question={useYearsProgress()}>
        {({ nodes }) => <YearTable years={cycles.data ?? []} progress={byYear(nodes)} />}
      </Answered>
    </article>
  );
}

const byYear = (nodes: readonly YearProgress[]) => new Map(nodes.map((node) => [node.year, node]));
