import { lazy } from "react";

/** Its pages come when they are opened. */
export const DocumentList = lazy(async () => ({ default: (await import("./DocumentList.tsx")).DocumentList }));
export const RuleList = lazy(async () => ({ default: (await import("./RuleList.tsx")).RuleList }));
export const ParameterList = lazy(async () => ({ default: (await import("./ParameterList.tsx")).ParameterList }));
export const DocumentShow = lazy(async () => ({ default: (await import("./DocumentShow.tsx")).DocumentShow }));
export const DraftNew = lazy(async () => ({ default: (await import("./draft/DraftNew.tsx")).DraftNew }));
export const DraftEdit = lazy(async () => ({ default: (await import("./draft/DraftEdit.tsx")).DraftEdit }));
export const DraftEffect = lazy(async () => ({ default: (await import("./effect/DraftEffect.tsx")).DraftEffect }));

/** The bar of pages about documents, for the forms that belong to them. */
export const OfDocuments = lazy(async () => ({ default: (await import("./OfDocuments.tsx")).OfDocuments }));

/** Opens the next year, from the list of years too. */
export const OpenYear = lazy(async () => ({ default: (await import("./OpenYear.tsx")).OpenYear }));
