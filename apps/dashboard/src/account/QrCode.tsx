import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./Account.module.css";

interface QrCodeProps {
  readonly content: string;
  readonly label: string;
}

/** ISO/IEC 18004, 6.3.8: four modules of quiet around it; black on white in the dark theme too, as cameras want it. */
export function QrCode({ content, label }: QrCodeProps) {
  const { size, data } = useMemo(() => encode(content, { ecc: "M", border: 4 }), [content]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={darkModules(data)} fill="#000" />
    </svg>
  );
}

const darkModules = (rows: readonly (readonly boolean[])[]): string =>
  rows.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
