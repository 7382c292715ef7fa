import type { Rolldown } from "vite";

const drawing =
  /node_modules\/(recharts|d3-|@reduxjs|react-redux|redux|reselect|immer|victory-vendor|decimal\.js|es-toolkit)/;

/** Frame and first page; and what the words of either language are made from, which would else come with all the rules. */
const ofFirst = /src\/(layout\/Shell|overview\/Overview)\.tsx$/;
const ofWords =
  /src\/i18n\/spoken|packages\/domain\/dist\/(.*labels|awards\/award|inspection\/schedule-form|reporting\/(follow-up|slot))\.js$/;

/**
 * Few files, as each costs a browser a turn: what one signs in with, the first screen, what the other pages share (the rules among it),
 * what draws charts, and each page. Split as finely as they are shared, a page came in a hundred and fifty.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: "start", tags: ["$initial"], priority: 3 },
    { name: "charts", test: drawing, priority: 2 },
    { name: "first", test: (id: string) => ofFirst.test(id) || ofWords.test(id), priority: 1.5 },
    { name: "shared", minShareCount: 2, priority: 1 },
  ],
};
