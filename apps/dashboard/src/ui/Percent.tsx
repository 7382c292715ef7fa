import { useFigures } from "../i18n/useFigures.ts";

/** A percentage as the API computed it, e.g. "18.2". */
export function Percent({ value }: { value: string | null | undefined }) {
  return <>{useFigures().percent(value)}</>;
}
