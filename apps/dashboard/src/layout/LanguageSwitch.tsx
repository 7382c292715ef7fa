import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useText } from "../i18n/useText.ts";
import { locales } from "../providers/i18nProvider.ts";
import { useSwitchLanguage } from "./useSwitchLanguage.ts";

/** Vietnamese or English, each in its own name. */
export function LanguageSwitch() {
  const text = useText();
  const [locale, change] = useSwitchLanguage();
  return (
    <ToggleButtonGroup exclusive size="small" value={locale} aria-label={text("shell.language")}>
      {locales.map(({ locale: value, name }) => (
        <ToggleButton key={value} value={value} lang={value} sx={{ py: 0.25 }} onClick={() => change(value)}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
