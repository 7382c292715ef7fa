import { type ScheduleDocument, scheduleForm } from "@xep-loai/domain";
import styles from "./ScheduleOnPaper.module.css";

interface ScheduleSheetProps {
  readonly document: ScheduleDocument;
  /** Head of the team, who signs; null: not decided yet. */
  readonly head: { readonly name: string; readonly post: string } | null;
  readonly isDraft: boolean;
}

const { columns, headings, signature } = scheduleForm;

/** One sheet of A4: heads, title, table, participants, place to sign. A document of the Party, Vietnamese in every language. */
export function ScheduleSheet({ document, head, isDraft }: ScheduleSheetProps) {
  return (
    <section lang="vi" className={styles.sheet}>
      <Heads document={document} />
      <h2 className={styles.kind}>{scheduleForm.kind}</h2>
      <p className={styles.title}>{document.title}</p>
      {isDraft && <p className={styles.draft}>{scheduleForm.draft}</p>}
      <p className={styles.addressees}>{document.addressees}</p>
      <p>{document.opening}</p>
      <h3>{headings.visits}</h3>
      <Visits rows={document.rows} />
      <p>
        <b>{headings.contents}</b> {document.contents}
      </p>
      <h3>{headings.participants}</h3>
      <p>- {scheduleForm.participants.join(" ")}</p>
      <p>{document.reports}</p>
      <p>{scheduleForm.closing}</p>
      <div className={styles.foot}>
        <div className={styles.recipients}>
          <b>{headings.recipients}</b>
          {scheduleForm.recipients.map((line) => (
            <div key={line}>- {line}</div>
          ))}
        </div>
        <div className={styles.signature}>
          {signature.map((line) => (
            <b key={line}>{line}</b>
          ))}
          <span className={styles.room} />
          <span>{head?.post}</span>
          <b>{head?.name}</b>
        </div>
      </div>
    </section>
  );
}

/** The issuing body at the left, the Party at the right. */
function Heads({ document: { issuer, number, placeAndDay } }: Pick<ScheduleSheetProps, "document">) {
  return (
    <header className={styles.heads}>
      <div>
        <div>{issuer}</div>
        <b>{scheduleForm.team}</b>
        <div aria-hidden>*</div>
        <div className={styles.number}>{number}</div>
      </div>
      <div>
        <b className={styles.party}>{scheduleForm.party}</b>
        <div className={styles.day}>{placeAndDay}</div>
      </div>
    </header>
  );
}

function Visits({ rows }: Pick<ScheduleDocument, "rows">) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row[0]} ${row[1]}`}>
            {row.map((cell, index) => (
              <td key={Object.keys(columns)[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
