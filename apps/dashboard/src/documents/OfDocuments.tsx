import { InContextBar } from "../layout/contextSlot.tsx";
import { type DocumentsTab, DocumentsTabs } from "./DocumentsBar.tsx";

/** In the context bar of a page that is of no single year: the way to the pages about documents. */
export const OfDocuments = ({ open = null }: { readonly open?: DocumentsTab | null }) => (
  <InContextBar>
    <DocumentsTabs open={open} />
  </InContextBar>
);
