import { type KnownWords, knownWords, type QuotedRule } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import styles from "./Clause.module.css";

type QuotationsProps = Pick<QuotedRule, "clause"> & { readonly [Name in "ruleId" | "citation"]?: string };

/**
 * The document word for word, with what has to be said of how the words are known; where they are those of a board's own copy,
 * the words the product has stand below them. Quotations are Vietnamese in every language of the product.
 */
export function Quotations({ ruleId = "", citation = "", clause }: QuotationsProps) {
  const text = useText();
  const { published, ...words } = knownWords({ ruleId, citation, clause });
  return (
    <>
      <Words words={words} />
      {published && (
        <div className={styles.published}>
          <p>{text("states.publishedWords")}</p>
          <Words words={published} />
        </div>
      )}
    </>
  );
}

function Words({ words: { quotes, notes } }: { words: Pick<KnownWords, "quotes" | "notes"> }) {
  const said = useSaid();
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
