import { tb53 } from "@xep-loai/domain";
import type { NoticeDraft } from "./NoticeFields.tsx";
import type { ContentDraft } from "./useContentKeys.ts";

/** What a new notice of this organisation begins with: the words of TB 53 that are the same in every notice. */
export function newNotice(organisation: string): NoticeDraft {
  return {
    number: "",
    issuedOn: "",
    place: "",
    title: "Kế hoạch kiểm tra công tác Đảng",
    issuedBy: organisation.replace(/^Đảng bộ/, "Đảng ủy"),
    legalBases: [],
    method: tb53.method,
    visitsFrom: "",
    visitsTo: "",
    reportsBefore: "",
    reportsTo: tb53.reportsTo,
    officeInspected: null,
    recipients: tb53.recipients.slice(1),
    signedFor: "T/M ĐẢNG ỦY",
    signedPost: tb53.signed.post,
    signedBy: "",
  };
}

export const emptyContents: readonly ContentDraft[] = [{ text: "", period: null, start: "ON_DAY", startsOn: null }];
