import type { Finding, Text } from "@xep-loai/domain";

/** What was found that closes a tier, then the words of the document. */
export function barredWords({ message, citation, clause }: Pick<Finding, "message" | "citation" | "clause">): Text {
  const words = [citation, ...clause.map((quoted) => `«${quoted}»`)].join(" ");
  return { vi: `${message.vi} ${words}`, en: `${message.en} ${words}` };
}
