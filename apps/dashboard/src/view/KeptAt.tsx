import { clockText } from "../i18n/figures.ts";
import { useText } from "../i18n/useText.ts";

/** «Đã lưu lúc 14:05:09»: what was typed is kept. */
export function KeptAt({ at }: { at: Date }) {
  const text = useText();
  return <span>{text("entry.keptAt", { time: clockText(at) })}</span>;
}
