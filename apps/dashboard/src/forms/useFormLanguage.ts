import { useSearchParams } from "react-router";
import { type Locale, type TextKey, useLanguage } from "../i18n/useText.ts";
import { useChangeOthers } from "../view/useView.ts";

const parameter = "ban-goc";

/** The form is Vietnamese; who reads English is shown a translation first, and may ask for the original. */
export function useFormLanguage() {
  const reader = useLanguage();
  const change = useChangeOthers();
  const isOriginal = useSearchParams()[0].get(parameter) === "1";
  const language: Locale = isOriginal ? "vi" : reader;
  const label: TextKey = isOriginal ? "forms.translation" : "forms.original";
  const show = () => change({ [parameter]: isOriginal ? null : "1" });
  return { language, isTranslated: language !== "vi", other: reader === "vi" ? null : { label, show } };
}
