import type { Content } from "@/lib/edition/content";
import type { Place, Point } from "@/lib/evidence/standard";
import { placeWords } from "@/lib/questionnaire/places";
import { routes } from "@/lib/routes";
import { VerdictMark } from "./verdict-mark";

type PlaceLinkProps = { readonly content: Content; readonly place: Place };

/** Where a point can be seen; a link where everyone can open it. */
function PlaceLink({ content, place }: PlaceLinkProps) {
  const words = placeWords(content, place);
  if ("about" in place)
    return <a href={`${routes.about(content.language)}#${place.about}`}>{words}</a>;
  if ("page" in place) {
    const { library, aboutSources } = routes;
    const address = place.page === "library" ? library : aboutSources;
    return <a href={address(content.language)}>{words}</a>;
  }
  return words;
}

type FindingProps = {
  readonly content: Content;
  readonly point: Point;
  readonly why: string | undefined;
};

function Finding({ content, point, why }: FindingProps) {
  const { verdicts, where } = content.standardsWords;
  return (
    <td>
      <p className="verdict">
        <VerdictMark verdict={point.verdict} />
        {verdicts[point.verdict]}
      </p>
      <p>{why}</p>
      {point.where.length > 0 && (
        <>
          <p className="where">{where}</p>
          <ul>
            {point.where.map((place) => (
              <li key={Object.values(place).join()}>
                <PlaceLink content={content} place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </td>
  );
}

type PointTableProps = {
  readonly content: Content;
  readonly standard: string;
  readonly title: string;
  readonly points: readonly Point[];
};

/** The points of one group: what each asks, and what was found. */
export function PointTable({ content, standard, title, points }: PointTableProps) {
  const { columns, standards } = content.standardsWords;
  const words = standards[standard]?.points;
  return (
    <table className="points">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.point}</th>
          <th scope="col">{columns.finding}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <th scope="row">{words?.[point.id]?.asks}</th>
            <Finding content={content} point={point} why={words?.[point.id]?.why} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
