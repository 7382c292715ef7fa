import { type KnownWords, knownWords, type QuotedRule } from "@xep-loai/domain";
import { useSaid } from "../i18n/useText.ts";
import styles from "./Clause.module.css";

type QuotationsProps = Pick<QuotedRule, "clause"> & { readonly [Name in "ruleId" | "citation"]?: string };

/**
 * The document word for word, with what has to be said of how the words are known. Quotations are Vietnamese in every language
 * of the product.
 */
export function Quotations({ ruleId = "", citation = "", clause }: QuotationsProps) {
  const said = useSaid();
  const { quotes, notes }: KnownWords = knownWords({ ruleId, citation, clause });
  return (
    <>
      {quotes.map((quotation) => (
        <blockquote key={quotation} lang="vi">
          «{quotation}»
        </blockquote>
      ))}
      {notes.map((note) => (
        <p key={note.vi} className={styles.known}>
          {said(note)}
        </p>
      ))}
    </>
  );
}
