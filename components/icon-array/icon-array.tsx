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
        {iconArray.places(outOf).map(({ key, x, y }) => (
          <path
            key={key}
            d={iconArray.person}
            transform={`translate(${x} ${y})`}
            fill={key < share.with ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth={0.8}
          />
        ))}
      </svg>
      <figcaption>
        <strong>{title}</strong> <span>{words}</span>
      </figcaption>
    </figure>
  );
}
