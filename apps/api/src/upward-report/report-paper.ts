import { recipientLines, reportSectionLabels, sectionNumeral } from "@xep-loai/domain";
import type { PaperBlock, PaperDocument, PaperHeads, PaperSignature } from "../paper/paper-document.ts";
import { typedParagraphs } from "../paper/typed-paragraphs.ts";
import type { Locale } from "../shared/viewer.ts";
import { annexSections } from "./annex-sections.ts";
import type { ReportOnPaper } from "./report-on-paper.ts";
import { reportWords } from "./report-words.ts";
import type { ReportContent } from "./snapshot.ts";
import type { ReportHead } from "./stored-report.ts";

/** The report in the form documents of the Party take, its figures by unit as annexes. */
export function paperOfReport(report: ReportOnPaper, language: Locale): PaperDocument {
  const { head, subject, content } = report;
  return {
    language,
    ...{ orientation: "PORTRAIT", size: "A4", formName: null },
    heads: headsOf(report, language),
    title: reportWords.report[language],
    subtitle: subject.charAt(0).toUpperCase() + subject.slice(1),
    blocks: [...replaced(report, language), ...addressed(report, language), ...textOf(content, language)],
    signature: head && signatureOf(head),
    recipients: recipientLines(head?.recipients ?? []),
    annexes: annexSections(report, language),
  };
}

const headsOf = ({ head, organisationName, superiorName }: ReportOnPaper, language: Locale): PaperHeads => ({
  superior: superiorName,
  issuer: organisationName,
  number: reportWords.number(head?.number ?? null)[language],
  placeAndDay: reportWords.placeAndDay(head)[language],
});

/** What was replaced says so before anything else is read. */
function replaced({ replacedBy }: ReportOnPaper, language: Locale): PaperBlock[] {
  if (replacedBy === null) return [];
  const text = [{ text: reportWords.replacedBy(replacedBy)[language], isBold: true, isItalic: true }];
  return [{ kind: "PARAGRAPH", text, align: "CENTER", isFlush: true, keepsWithNext: true }];
}

function addressed({ head, addressee }: ReportOnPaper, language: Locale): PaperBlock[] {
  const to = head?.addressee ?? addressee;
  return to === null
    ? []
    : [{ kind: "PARAGRAPH", text: reportWords.to(to)[language], align: "CENTER", isFlush: true, keepsWithNext: true }];
}

function textOf({ paragraphs }: ReportContent, language: Locale): PaperBlock[] {
  const written = paragraphs.filter(({ text }) => text[language] !== "");
  const sections = [...Map.groupBy(written, ({ section }) => section)];
  return sections.flatMap(([section, of], at): PaperBlock[] => [
    { kind: "HEADING", level: 1, text: `${sectionNumeral(at)}. ${reportSectionLabels[section][language]}` },
    ...of.flatMap(({ text }) => typedParagraphs(text[language])),
  ]);
}

/** «T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ»: one below the other. */
const signatureOf = ({ signedAs, signedBy }: ReportHead): PaperSignature => ({
  by: signedAs.split(/\s*[,\n]\s*/).filter((line) => line !== ""),
  ...{ hint: null, placeAndDay: null },
  name: signedBy,
});
