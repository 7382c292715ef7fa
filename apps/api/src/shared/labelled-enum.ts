import "reflect-metadata";
import type { Text } from "@xep-loai/domain";
import { registerEnumType } from "type-graphql";

/** An enum of the schema; what each code means is told by its official name, Vietnamese then English. */
export function registerLabelled<Code extends string>(
  codes: { readonly [C in Code]: C },
  name: string,
  description: string,
  labels: Readonly<Record<Code, Text>>,
): void {
  const meanings = Object.entries<Text>(labels).map(([code, { vi, en }]) => [code, { description: `${vi} – ${en}` }]);
  registerEnumType(codes, { name, description, valuesConfig: Object.fromEntries(meanings) });
}
