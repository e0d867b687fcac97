import type { NamingView } from "@/lib/evidence/naming-view";
import { Sentences } from "./said";
import { NumberedSources } from "./sources";

type Props = {
  readonly naming: NamingView;
  /** The level of the headings of its rows. */
  readonly level: 2 | 3;
  /** The places that are the reader's own: what the words mean there is not folded. */
  readonly own?: readonly string[];
  readonly open?: boolean;
};

/** What the two words stand for: place by place, then the web article's table beside other sources. */
export function Naming({ naming, level, own = [], open }: Props) {
  const RowTitle = `h${level}` as const;
  const { heads } = naming;
  const theirs = naming.places.filter(({ id }) => own.includes(id));
  return (
    <div className="naming">
      <p className="lead">
        <Sentences said={naming.opens} />
      </p>
      <p>
        <Sentences said={naming.spine} />
      </p>
      <p className="grid-ask">{naming.ask}</p>
      <PlaceNames places={theirs} />
      <details className="grid-why" open={open}>
        <summary>{heads.places}</summary>
        <PlaceNames places={naming.places.filter((place) => !theirs.includes(place))} />
      </details>
      <details className="grid-why" open={open}>
        <summary>{heads.table}</summary>
        <p>
          <Sentences said={naming.article} />
        </p>
        {naming.rows.map((row) => (
          <section key={row.id} className="grid-row" aria-labelledby={`naming-${row.id}`}>
            <RowTitle id={`naming-${row.id}`}>{row.title}</RowTitle>
            <dl className="grid-cells of-3">
              {([heads.neurotomy, heads.rhizotomy, heads.published] as const).map((head, at) => (
                <div key={head}>
                  <dt>{head}</dt>
                  <dd>
                    <p>
                      <Sentences said={[row.neurotomy, row.rhizotomy, row.published][at] ?? []} />
                    </p>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </details>
      <NumberedSources sources={naming.sources} open={open === true} />
    </div>
  );
}

function PlaceNames({ places }: { readonly places: NamingView["places"] }) {
  return places.length === 0 ? null : (
    <dl className="naming-places">
      {places.map(({ id, name, neurotomy, rhizotomy }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <Sentences said={[...neurotomy, ...rhizotomy]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
