import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { useTierNames } from "../ui/tierNames.ts";

/** Who said what of a candidate; who gave an opinion without a tier is named alone. */
export function OpinionsGiven({ opinions }: Pick<Candidate, "opinions">) {
  const text = useText();
  const { word } = useTierNames();
  if (opinions.length === 0) return text("words.none");
  return opinions.map(({ giver, tier }) => (
    <div key={giver}>
      {tier
        ? text("deciding.table.opinion", { giver, tier: word(tier) })
        : text("deciding.table.opinionOnly", { giver })}
    </div>
  ));
}
