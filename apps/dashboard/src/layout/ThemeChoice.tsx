import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useRemoveFromStore, useStore } from "ra-core";
import { useText } from "../i18n/useText.ts";

const themes = { light: "shell.themeLight", dark: "shell.themeDark", system: "shell.themeSystem" } as const;
type Choice = keyof typeof themes;

/** Light, dark, or as the device says. */
export function ThemeChoice() {
  const text = useText();
  const [kept, keep] = useStore<Choice | null>("theme", null);
  const forget = useRemoveFromStore("theme");
  const choose = (choice: Choice): void => (choice === "system" ? forget() : keep(choice));
  return (
    <ToggleButtonGroup exclusive size="small" value={kept ?? "system"} aria-label={text("shell.theme")}>
      {(Object.keys(themes) as Choice[]).map((choice) => (
        <ToggleButton key={choice} value={choice} sx={{ py: 0.25 }} onClick={() => choose(choice)}>
          {text(themes[choice])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
