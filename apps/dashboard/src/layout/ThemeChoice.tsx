import { useRemoveFromStore, useStore } from "ra-core";
import { useText } from "../i18n/useText.ts";
import { Segments } from "../ui/Segments.tsx";

const names = { light: "shell.themeLight", dark: "shell.themeDark", system: "shell.themeSystem" } as const;
const themes = ["light", "dark", "system"] as const;

/** Light, dark, or as the device says. */
export function ThemeChoice() {
  const text = useText();
  const [kept, keep] = useStore<(typeof themes)[number] | null>("theme", null);
  const forget = useRemoveFromStore("theme");
  return (
    <Segments
      label={text("shell.theme")}
      value={kept ?? "system"}
      options={themes.map((value) => ({ value, name: text(names[value]) }))}
      onChange={(theme) => (theme === "system" ? forget() : keep(theme))}
    />
  );
}
