import { useText } from "../i18n/useText.ts";

/** Yes, no, or not recorded, as choices of a form. */
export function useTruthOptions(): readonly { value: string; name: string }[] {
  const text = useText();
  return [
    { value: "true", name: text("inspections.truth.yes") },
    { value: "false", name: text("inspections.truth.no") },
    { value: "null", name: text("inspections.truth.unknown") },
  ];
}

/** What was chosen of them. */
export const truthOf = (value: string): boolean | null => (value === "null" || value === "" ? null : value === "true");
