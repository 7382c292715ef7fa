import { useText } from "../i18n/useText.ts";
import { locales } from "../providers/i18nProvider.ts";
import { Segments } from "../ui/Segments.tsx";
import { useSwitchLanguage } from "./useSwitchLanguage.ts";

/** Vietnamese or English, each in its own name. */
export function LanguageSwitch() {
  const text = useText();
  const [locale, change] = useSwitchLanguage();
  const options = locales.map(({ locale: value, name }) => ({ value, name, lang: value }));
  return <Segments label={text("shell.language")} value={locale} options={options} onChange={change} />;
}
