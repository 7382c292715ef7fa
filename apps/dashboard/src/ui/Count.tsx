import { useFigures } from "../i18n/useFigures.ts";

/** A count; unknown is «–», zero is «0». */
export function Count({ value }: { value: number | null | undefined }) {
  return <>{useFigures().count(value)}</>;
}
