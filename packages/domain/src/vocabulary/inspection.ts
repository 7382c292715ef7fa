/** How far an inspection has come: its notice is issued, its schedule announced, a visit changed since then. */
export const InspectionState = { PLANNED: "PLANNED", SCHEDULED: "SCHEDULED", CHANGED: "CHANGED" } as const;
export type InspectionState = (typeof InspectionState)[keyof typeof InspectionState];

/** To whom a cell sends its report: TB 53 names the commission, TB 01 the team. */
export const ReportRecipient = { COMMISSION: "COMMISSION", TEAM: "TEAM" } as const;
export type ReportRecipient = (typeof ReportRecipient)[keyof typeof ReportRecipient];

/** Where the report of a cell stands against the deadline of the notice. */
export const ReportStanding = { NOT_DUE: "NOT_DUE", ON_TIME: "ON_TIME", LATE: "LATE", MISSING: "MISSING" } as const;
export type ReportStanding = (typeof ReportStanding)[keyof typeof ReportStanding];

/** Who meets the team for a cell (TB 01, 3). */
export const Attendant = { COMMITTEE: "COMMITTEE", SECRETARY: "SECRETARY", RECORDER: "RECORDER" } as const;
export type Attendant = (typeof Attendant)[keyof typeof Attendant];

/** From which day a content is inspected; it always ends at the visit (rules.md 1.9). */
export const PeriodStart = { ON_DAY: "ON_DAY", AFTER_CONGRESS: "AFTER_CONGRESS", NOT_STATED: "NOT_STATED" } as const;
export type PeriodStart = (typeof PeriodStart)[keyof typeof PeriodStart];
