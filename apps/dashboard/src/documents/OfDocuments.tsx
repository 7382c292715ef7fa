import { InContextBar } from "../layout/contextSlot.tsx";
import { DocumentsTabs } from "./DocumentsBar.tsx";

/** In the context bar of a page that is of no single year: the way to the pages about documents. */
export const OfDocuments = () => (
  <InContextBar>
    <DocumentsTabs open={null} />
  </InContextBar>
);
