// Who to whom, as a matrix: a row does, a column is done to. It is a real table, so that it can be read without seeing it.
import type { JSX } from "preact";
import { scaleSqrt } from "d3-scale";
import type { Dyads } from "../api";
import { toggle, type Filter } from "../filter";
import { events, label, title } from "../format";
import { useWidth, type Remote } from "../hooks";
import { quadText, SplitDot } from "../parts/marks";
import { Empty, Failure, Loading, Panel } from "../parts/panel";
import { words } from "../words";
import { useRef } from "preact/hooks";
import { pickPair } from "./network";
import { cellKey, gridOf } from "./pairs";

const SMALLEST = 28;
const LARGEST = 42;
const NAMES = 150;

export function MatrixPanel({ filter, remote }: { filter: Filter; remote: Remote<Dyads> }): JSX.Element {
  const { data, error, loading, retry } = remote;
  return (
    <Panel name="matrix" title={words.matrix.title} note={words.matrix.note} busy={loading}>
      {error ? <Failure error={error} retry={retry} /> : !data ? <Loading lines={6} /> : data.dyads.length === 0 ? <Empty text={words.matrix.empty} /> : <Matrix data={data} filter={filter} />}
    </Panel>
  );
}

function Matrix({ data, filter }: { data: Dyads; filter: Filter }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 480);
  const fits = Math.min(Math.max(Math.floor((width - NAMES) / SMALLEST), 5), 12);
  const { rows, columns, cells, most } = gridOf(data.dyads, fits);
  const CELL = Math.min(Math.max(Math.floor((width - NAMES) / Math.max(columns.length, 1)), SMALLEST), LARGEST);
  const size = scaleSqrt().domain([0, most]).range([0, CELL / 2 - 2]);
  return (
    <div class="matrix-scroll" ref={box}>
      <table class="matrix">
        <caption class="sr">{words.matrix.label}</caption>
        <thead>
          <tr>
            <th class="corner"><span>{words.matrix.corner}</span></th>
            {columns.map((actor) => (
              <th key={actor.key} scope="col" class={filter.recipient?.includes(actor.key) ? "on" : ""}>
                <button type="button" class="plain" aria-label={title(actor.name)} aria-pressed={filter.recipient?.includes(actor.key) ?? false} onClick={() => toggle("recipient", actor.key)}><span><bdi>{label(actor.name, 16)}</bdi></span></button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" class={filter.actor?.includes(row.key) ? "on" : ""}>
                <button type="button" class="plain" aria-label={title(row.name)} aria-pressed={filter.actor?.includes(row.key) ?? false} onClick={() => toggle("actor", row.key)}><bdi>{label(row.name, 17)}</bdi></button>
              </th>
              {columns.map((column) => {
                const dyad = cells.get(cellKey(row.key, column.key));
                const on = filter.actor?.includes(row.key) && filter.recipient?.includes(column.key);
                return (
                  <td key={column.key} class={`${row.key === column.key ? "self" : ""}${on ? " on" : ""}`}>
                    {dyad && (
                      <button
                        type="button"
                        class="plain"
                        aria-pressed={on ?? false}
                        aria-label={`${title(row.name)} → ${title(column.name)}: ${events(dyad.events)}. ${quadText(dyad.quads)}`}
                        title={`${title(row.name)} → ${title(column.name)}: ${events(dyad.events)}\n${quadText(dyad.quads)}`}
                        onClick={() => pickPair(row.key, column.key, filter)}
                      >
                        <svg width={CELL} height={CELL} viewBox={`${-CELL / 2} ${-CELL / 2} ${CELL} ${CELL}`} aria-hidden="true"><SplitDot quads={dyad.quads} scale={size} /></svg>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
