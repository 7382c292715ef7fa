import { useLanguage } from "../i18n/useText.ts";
import { PrintAct } from "../view/ExportActs.tsx";
import { PaperActs } from "../view/PaperActs.tsx";
import { reportAddress } from "../view/paperAddresses.ts";

/** The report as a file in the form of Party documents, or the page on paper. */
export function FileActs({ reportId }: { reportId: string }) {
  return (
    <>
      <PaperActs address={reportAddress(reportId)} search={{ locale: useLanguage() }} />
      <PrintAct />
    </>
  );
}
