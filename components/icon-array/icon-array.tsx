import type { SharePicture } from "@/lib/evidence/share-picture";
import { iconArray } from "./people";

/**
 * How many out of 100, one small person each: filled for those counted, in outline for the rest. The
 * words below say the same, so the picture is not read out.
 */
export function IconArray({ share }: { readonly share: SharePicture }) {
  const { title, outOf, words } = share;
  return (
    <figure className="icon-array">
      <svg viewBox={`0 0 ${iconArray.width} ${iconArray.height(outOf)}`} aria-hidden="true">
        <g stroke="currentColor" strokeWidth={0.8}>
          <path d={iconArray.people(0, share.with)} fill="currentColor" />
          <path d={iconArray.people(share.with, outOf)} fill="none" />
        </g>
      </svg>
      <figcaption>
        <strong>{title}</strong> <span>{words}</span>
      </figcaption>
    </figure>
  );
}
