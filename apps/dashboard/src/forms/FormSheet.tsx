import type { Form, FormBlock, Signature } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { FormItems } from "./FormItems.tsx";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";
import { NotHeld, Provisional } from "./NotHeld.tsx";
import { isNamedByTitle } from "./sheets.ts";

/** A form from its name to its last signature. */
export function FormSheet({ form }: { form: Form }) {
  return (
    <>
      {form.isProvisional && <Provisional />}
      {!isHeadedWithin(form) && <Head form={form} />}
      {form.blocks.map((block) => (
        <Block key={block.id} form={form} block={block} />
      ))}
    </>
  );
}

/** «Mẫu 02» at the right, the title in the middle. */
function Head({ form }: { form: Form }) {
  const printed = usePrinted();
  return (
    <>
      {!isNamedByTitle(form) && <p className={styles.name}>{printed(form.name)}</p>}
      <h2 className={styles.title}>{printed(form.title)}</h2>
    </>
  );
}

/** Whether its items say where its heading stands, below number and day. */
const isHeadedWithin = ({ blocks }: Form): boolean =>
  blocks.some(({ items }) => items.some(({ field }) => field?.kind === "CONSTANT"));

/** What one hand fills and signs. */
function Block({ form, block: { items, onlyFor, signature } }: { form: Form; block: FormBlock }) {
  const text = useText();
  return (
    <section className={styles.block}>
      {onlyFor && <p className={`${styles.only} no-print`}>{text(`forms.onlyFor.${onlyFor}`)}</p>}
      <FormItems items={items} form={form} />
      {signature && <SignatureRoom signature={signature} isOurs={isOurs(form, signature)} />}
    </section>
  );
}

const isOurs = ({ isProvisional }: Form, { certainty }: Signature): boolean =>
  certainty === "MISSING" && isProvisional !== true;

interface SignatureRoomProps {
  readonly signature: Signature;
  /** Its words are not the document's, and nothing above says so yet. */
  readonly isOurs: boolean;
}

function SignatureRoom({ signature: { by, hint }, isOurs: saysSo }: SignatureRoomProps) {
  const printed = usePrinted();
  return (
    <div className={styles.signature}>
      {by.map((line) => (
        <strong key={line.vi}>{printed(line)}</strong>
      ))}
      {hint && <em>{printed(hint)}</em>}
      {saysSo && <NotHeld />}
      <span className={styles.room} />
    </div>
  );
}
