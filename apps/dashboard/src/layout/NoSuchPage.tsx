import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

export function NoSuchPage() {
  const text = useText();
  return <EmptyState title={text("states.noPage.title")}>{text("states.noPage.advice")}</EmptyState>;
}
