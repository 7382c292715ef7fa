/** Where the API writes a form, blank or filled, without the ending of its format. */
export const formAddress = (formId: string): string => `/forms/${encodeURIComponent(formId)}`;

/** Where the API writes the yearly report of a unit, without the ending of its format. */
export const reportAddress = (id: string): string => `/reports/${encodeURIComponent(id)}`;

/** Where the API writes the schedule of an inspection, without the ending of its format. */
export const scheduleAddress = (id: string): string => `/inspections/${encodeURIComponent(id)}/schedule`;
