import {
  Body,
  bodyLabels,
  CombinedWith,
  chairLabels,
  combinedWithLabels,
  DefectPart,
  defectPartLabels,
  LinkedKind,
  linkedKindLabels,
  Position,
  Presenter,
  positionLabels,
  presenterLabels,
  ReportPart,
  ReviewConcern,
  ReviewedCollectiveKind,
  ReviewForm,
  ReviewPlace,
  ReviewState,
  reportPartLabels,
  reviewConcernLabels,
  reviewedCollectiveLabels,
  reviewFormLabels,
  reviewPlaceLabels,
  reviewStateLabels,
  Seat,
  seatLabels,
} from "@xep-loai/domain";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { Chair } from "./chair.ts";

registerLabelled(Body, "Body", "Bodies that review, rate, advise, appraise and decide (rules.md 1.2).", bodyLabels);
registerLabelled(Chair, "Chair", "Who was in the chair, by the seat in the body that reviews.", chairLabels);
registerLabelled(CombinedWith, "CombinedWith", "With whose review it was combined.", combinedWithLabels);
registerLabelled(DefectPart, "DefectPart", "What a report says of one defect, QĐ 366, Điều 6.", defectPartLabels);
registerLabelled(
  LinkedKind,
  "LinkedKind",
  "Collectives that are reviewed before the Party committee.",
  linkedKindLabels,
);
registerLabelled(Position, "Position", "What a post is in the words of the documents.", positionLabels);
registerLabelled(Presenter, "Presenter", "Who presented the report.", presenterLabels);
registerLabelled(ReportPart, "ReportPart", "Parts every report names, KH 57, II.A.3.1.", reportPartLabels);
registerLabelled(ReviewConcern, "ReviewConcern", "What is not in order (rules.md 6.2, R15).", reviewConcernLabels);
registerLabelled(
  ReviewedCollectiveKind,
  "ReviewedCollectiveKind",
  "Kind of a reviewed collective, HD 21, II.A.1.1.",
  reviewedCollectiveLabels,
);
registerLabelled(ReviewForm, "ReviewForm", "The form of the report.", reviewFormLabels);
registerLabelled(ReviewPlace, "ReviewPlace", "Before whom somebody is reviewed (rules.md 3.10.2).", reviewPlaceLabels);
registerLabelled(ReviewState, "ReviewState", "How far a review has come, in this order.", reviewStateLabels);
registerLabelled(Seat, "Seat", "What somebody is in the body that reviews.", seatLabels);
