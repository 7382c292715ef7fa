import { useText } from "../../i18n/useText.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { useYearsText } from "../useYearsText.ts";

interface EffectLeadProps {
  readonly document: Document;
  readonly effect: DocumentEffect;
}

/** From whom downwards, for which years, and that nothing has changed yet. */
export function EffectLead({ document, effect: { year, openYears } }: EffectLeadProps) {
  const text = useText();
  const years = useYearsText()(document.years);
  const unit = document.organisation?.name ?? "";
  return (
    <>
      {text("effect.lead", { unit, years })}{" "}
      {openYears.length > 0
        ? text("effect.openYears", { years: openYears.join(", ") })
        : text("effect.onlyToCome", { year })}
    </>
  );
}
