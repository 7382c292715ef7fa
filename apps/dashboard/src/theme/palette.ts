/** Greys and the two warning colours of one theme; everything else is a tier. */
export interface Ground {
  readonly page: string;
  readonly paper: string;
  readonly sunken: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly strongLine: string;
  readonly hatching: string;
  readonly edge: string;
  readonly amber: string;
  readonly red: string;
  readonly focus: string;
}

export const lightGround: Ground = {
  page: "#F5F6F7",
  paper: "#FFFFFF",
  sunken: "#ECEEF0",
  ink: "#16202B",
  quiet: "#4E5A66",
  line: "#D9DEE3",
  strongLine: "#77838F",
  hatching: "#8A949E",
  edge: "rgb(22 32 43 / 42%)",
  amber: "#8A5300",
  red: "#B3261E",
  focus: "#16202B",
};

export const darkGround: Ground = {
  page: "#11161B",
  paper: "#1A2128",
  sunken: "#232C35",
  ink: "#EEF2F5",
  quiet: "#AAB6C1",
  line: "#36424E",
  strongLine: "#8593A0",
  hatching: "#8593A0",
  edge: "rgb(238 242 245 / 55%)",
  amber: "#F2B04C",
  red: "#FF9C91",
  focus: "#EEF2F5",
};

/** The red line of the header: the brand, and nowhere else. */
export const brandRed = "#C4161C";
