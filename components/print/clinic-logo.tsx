import { Image } from "@react-pdf/renderer";
import { Figure } from "@/components/summary/pdf/structure/figure";
import type { PrintedLogo } from "@/lib/letter/letter-model";

/** The most a logo takes of a paper, in points. */
const [mostWidth, mostHeight] = [180, 44];

type Props = { readonly logo: PrintedLogo; readonly clinic: string; readonly scale?: number };

/** The clinic's logo, in its proportions; read as the clinic's name. */
export function ClinicLogo({ logo: { png, width, height }, clinic, scale = 1 }: Props) {
  const factor = Math.min(mostWidth / width, mostHeight / height, 0.5) * scale;
  return (
    <Figure alt={clinic}>
      <Image
        src={{ data: Buffer.from(png), format: "png" }}
        style={{ width: width * factor, height: height * factor, marginBottom: 4 * scale }}
      />
    </Figure>
  );
}
