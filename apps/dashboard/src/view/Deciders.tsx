import { useText } from "../i18n/useText.ts";
import { namesOfDeciders } from "./namesOfDeciders.ts";

interface DecidersProps {
  readonly of: Parameters<typeof namesOfDeciders>[0];
}

/** Whose committee decides these results, each named once; nothing where it is not known. */
export function Deciders({ of }: DecidersProps) {
  const text = useText();
  const names = namesOfDeciders(of);
  return names !== "" && <>{`${text("words.decider")}: ${names}`}</>;
}
