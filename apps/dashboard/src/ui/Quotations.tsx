/** The document word for word. Quotations are Vietnamese in every language of the product. */
export const Quotations = ({ clause }: { clause: readonly string[] }) =>
  clause.map((quotation) => (
    <blockquote key={quotation} lang="vi">
      «{quotation}»
    </blockquote>
  ));
