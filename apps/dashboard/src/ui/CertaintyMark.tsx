import MissingIcon from "@mui/icons-material/ContentPasteSearchOutlined";
import CopyIcon from "@mui/icons-material/FileCopyOutlined";
import VerbatimIcon from "@mui/icons-material/FormatQuoteOutlined";
import SummaryIcon from "@mui/icons-material/NotesOutlined";
import { certaintyLabels, knownWords, type QuotedRule } from "@xep-loai/domain";
import { useSaid } from "../i18n/useText.ts";
import { Mark } from "./Mark.tsx";

const looks = {
  VERBATIM: { tone: "quiet", icon: VerbatimIcon },
  PARAPHRASE: { tone: "amber", icon: SummaryIcon },
  MISSING: { tone: "amber", icon: MissingIcon },
  OWN_COPY: { tone: "amber", icon: CopyIcon },
} as const;

/** Whether the clause is known word for word, from a summary, from a board's own copy, or not yet. */
export function CertaintyMark({ rule }: { rule: QuotedRule }) {
  const said = useSaid();
  const { certainty } = knownWords(rule);
  return <Mark {...looks[certainty]}>{said(certaintyLabels[certainty])}</Mark>;
}
