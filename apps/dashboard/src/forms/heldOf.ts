import type { Form, FormItem } from "@xep-loai/domain";

/** How much of a form is the document's own words: all, all but some, or no more than its title («mẫu tạm»). */
export function heldOf({ isProvisional, blocks }: Form): "ALL" | "PARTLY" | "TITLE" {
  if (isProvisional) return "TITLE";
  const isMissing = blocks.some(
    ({ items, signature }) => signature?.certainty === "MISSING" || items.some(holdsMissing),
  );
  return isMissing ? "PARTLY" : "ALL";
}

const holdsMissing = ({ certainty, parts }: FormItem): boolean => certainty === "MISSING" || parts.some(holdsMissing);
