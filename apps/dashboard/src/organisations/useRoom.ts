import useMediaQuery from "@mui/material/useMediaQuery";

/** How much room a row of the tree has: full tier names, short ones, or two lines on a phone. */
export type Room = "WIDE" | "TIGHT" | "PHONE";

export function useRoom(): Room {
  const isPhone = useMediaQuery("(max-width: 900px)");
  const isTight = useMediaQuery("(max-width: 1560px)");
  if (isPhone) return "PHONE";
  return isTight ? "TIGHT" : "WIDE";
}
