import type { NamingView } from "@/lib/evidence/naming-view";
import { Sentences } from "./said";
import { NumberedSources } from "./sources";

type Props = {
  readonly naming: NamingView;
  /** The level of the headings of its rows. */
  readonly level: 2 | 3;
  readonly open?: boolean;
};

/** What the two words stand for: place by place, then the web article's table beside other sources. */
export function Naming({ naming, level, open }: Props) {
  const RowTitle = `h${level}` as const;
  const { heads } = naming;
  return (
    <div className="naming">
      <p className="lead">
        <Sentences said={naming.opens} />
      </p>
      <p>
        <Sentences said={naming.spine} />
      </p>
      <p className="grid-ask">{naming.ask}</p>
      <dl className="naming-places">
        {naming.places.map(({ id, name, neurotomy, rhizotomy }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <Sentences said={[...neurotomy, ...rhizotomy]} />
            </dd>
          </div>
        ))}
      </dl>
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
      <NumberedSources sources={naming.sources} open={open === true} />
    </div>
  );
}
