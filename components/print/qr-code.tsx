import { Path, Svg } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Figure } from "@/components/summary/pdf/structure/figure";
import { qrPath } from "@/lib/letter/qr-path";

type QrCodeProps = {
  readonly text: string;
  /** What it holds, in words. */
  readonly alt: string;
  /** The length of a side in points. */
  readonly size: number;
};

/** A text as a QR code, its empty border included. */
export function QrCode({ text, alt, size }: QrCodeProps) {
  const { side, d } = qrPath(text);
  return (
    <Figure alt={alt}>
      <Svg viewBox={`0 0 ${side} ${side}`} width={size} height={size}>
        <Path d={d} fill={ink.text} />
      </Svg>
    </Figure>
  );
}
