import { routes } from "@/lib/routes";

/** How a clinic is known at the head of its pages. */
export type ShownClinic = {
  readonly name: string;
  /** A few words that stand for the logo; may be empty. */
  readonly logoText: string;
  readonly logo: {
    readonly revision: string;
    readonly width: number;
    readonly height: number;
  } | null;
};

/** The clinic's logo, or the few words that stand for it; nothing where it has neither. */
export function ClinicMark({ clinic: { name, logoText, logo } }: { readonly clinic: ShownClinic }) {
  if (logo === null) return logoText === "" ? null : <b className="clinic-mark">{logoText}</b>;
  const { revision, width, height } = logo;
  return (
    // biome-ignore lint/performance/noImgElement: it is small, made for its place, and kept by browsers; the optimizer would need a native library.
    <img
      className="clinic-mark"
      src={routes.clinicLogo(revision)}
      alt={name}
      width={width}
      height={height}
    />
  );
}
