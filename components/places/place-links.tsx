import type { NamedPlace } from "@/lib/evidence/place-facts";
import { routes } from "@/lib/routes";

type Props = {
  readonly heading: string;
  readonly places: readonly NamedPlace[];
  readonly language: string;
};

/** Places by name, each leading to its page of the library. */
export function PlaceLinks({ heading, places, language }: Props) {
  if (places.length === 0) return null;
  return (
    <section className="place-links">
      <h2>{heading}</h2>
      <ul>
        {places.map(({ id, name }) => (
          <li key={id}>
            <a href={routes.place(language, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
