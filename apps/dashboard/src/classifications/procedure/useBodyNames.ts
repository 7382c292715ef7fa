import type { Body } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";

/** Names of bodies in a sentence: «Chi ủy hoặc Bí thư chi bộ». */
export function useBodyNames(): (bodies: readonly Body[]) => string {
  const text = useText();
  return (bodies) => bodies.map((body) => text(`procedure.body.${body}`)).join(text("procedure.or"));
}
