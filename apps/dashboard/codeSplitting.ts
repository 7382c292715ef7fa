import type { Rolldown } from "vite";

const drawing =
  /node_modules\/(recharts|d3-|@reduxjs|react-redux|redux|reselect|immer|victory-vendor|decimal\.js|es-toolkit)/;

/**
 * Few files, as each costs a browser a turn: what one signs in with, what the pages share, what draws charts, and each page. Split as
 * finely as they are shared, a page came in a hundred and fifty.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: "start", tags: ["$initial"], priority: 3 },
    { name: "charts", test: drawing, priority: 2 },
    { name: "shared", minShareCount: 2, priority: 1 },
  ],
};
