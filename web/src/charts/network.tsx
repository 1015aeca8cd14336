// Who to whom, drawn: a line bends clockwise from doer to recipient, its width the number of events, its colour what
// prevails between the two. A click on an actor asks for all that they take part in.
import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { scaleSqrt } from "d3-scale";
import type { Dyad, Dyads } from "../api";
import { setFilter, toggle, type Filter } from "../filter";
import { events, label, number, title } from "../format";
import { useWidth, type Remote } from "../hooks";
import { quadText } from "../parts/marks";
import { Empty, Failure, Loading, Name, Panel, Table } from "../parts/panel";
import { words } from "../words";
import { graphOf, labels, layout, LETTERS, type Edge, type Node } from "./pairs";

const conflictShare = (dyad: Dyad): number => ((dyad.quads[2] ?? 0) + (dyad.quads[3] ?? 0)) / Math.max(1, dyad.events);
// Deeds or words, cooperation or conflict: what most of a pair's events are.
function prevails(dyad: Dyad): number {
  const conflict = conflictShare(dyad) >= 0.5;
  const [verbal, material] = conflict ? [dyad.quads[2] ?? 0, dyad.quads[3] ?? 0] : [dyad.quads[0] ?? 0, dyad.quads[1] ?? 0];
  return (conflict ? 3 : 1) + (material >= verbal ? 1 : 0);
}

export function pickPair(actor: string, recipient: string, filter: Filter): void {
  const same = filter.actor?.[0] === actor && filter.recipient?.[0] === recipient;
  setFilter(same ? { actor: [], recipient: [] } : { actor: [actor], recipient: [recipient] });
}

export function NetworkPanel({ filter, remote }: { filter: Filter; remote: Remote<Dyads> }): JSX.Element {
  const { data, error, loading, retry } = remote;
  const dyads = data?.dyads ?? [];
  const table = () => (
    <Table
      caption={words.network.title}
      head={[words.dyads.actor, words.dyads.recipient, words.table.events, ...words.quads.slice(1)]}
      rows={dyads.slice(0, 60).map((dyad) => [
        <Name text={dyad.actor.name} most={60} />,
        <Name text={dyad.recipient.name} most={60} />,
        <button type="button" class="link" onClick={() => pickPair(dyad.actor.key, dyad.recipient.key, filter)}>{number(dyad.events)}</button>,
        ...dyad.quads.map((n) => (n ? number(n) : words.none)),
      ])}
    />
  );
  const drawn = graphOf(dyads).edges.length > 0;
  return (
    <Panel name="network" title={words.network.title} note={words.network.note} busy={loading} table={table}>
      {error ? <Failure error={error} retry={retry} /> : !data ? <Loading lines={6} /> : drawn ? <Network dyads={dyads} filter={filter} /> : <Empty text={words.network.empty} />}
    </Panel>
  );
}

function Network({ dyads, filter }: { dyads: Dyad[]; filter: Filter }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 480);
  const height = Math.round(Math.min(Math.max(width * 0.82, 280), 440));
  const [pointed, setPointed] = useState<string | null>(null);
  const { graph, radius, stroke, names } = useMemo(() => {
    const made = graphOf(dyads, width < 420 ? 16 : 26);
    const size = scaleSqrt().domain([0, Math.max(1, ...made.nodes.map((node) => node.events))]).range([3, width < 420 ? 13 : 17]);
    const wide = scaleSqrt().domain([0, Math.max(1, ...made.edges.map((edge) => edge.dyad.events))]).range([0.6, 7]);
    const of = (node: Node) => size(node.events);
    layout(made, width, height, of);
    return { graph: made, radius: of, stroke: wide, names: labels(made, of) };
  }, [dyads, width, height]);
  const asked = new Set([...(filter.either ?? []), ...(filter.actor ?? []), ...(filter.recipient ?? [])]);
  const touches = (edge: Edge, key: string) => edge.source.actor.key === key || edge.target.actor.key === key;
  const edgeOn = (edge: Edge): boolean => {
    if (pointed) return touches(edge, pointed);
    if (filter.actor && !filter.actor.includes(edge.source.actor.key)) return false;
    return !(filter.recipient && !filter.recipient.includes(edge.target.actor.key));
  };
  const nodeOn = (node: Node): boolean =>
    pointed ? node.actor.key === pointed || graph.edges.some((edge) => touches(edge, pointed) && touches(edge, node.actor.key)) : asked.size === 0 || graph.edges.some((edge) => edgeOn(edge) && touches(edge, node.actor.key));
  return (
    <div class="network" ref={box}>
      <svg width={width} height={height} role="group" aria-label={words.network.label(graph.nodes.length, graph.edges.length)}>
        <g class="edges" aria-hidden="true">
          {graph.edges.map((edge) => (
            <path
              key={edge.source.actor.key + "\n" + edge.target.actor.key}
              class={`edge e${prevails(edge.dyad)}${edgeOn(edge) ? "" : " dim"}`}
              d={ribbon(edge, radius(edge.target), stroke(edge.dyad.events))}
              onClick={() => pickPair(edge.source.actor.key, edge.target.actor.key, filter)}
            >
              <title>{`${title(edge.source.actor.name)} → ${title(edge.target.actor.name)}: ${events(edge.dyad.events)}. ${quadText(edge.dyad.quads)}`}</title>
            </path>
          ))}
        </g>
        {names.map(({ node, y, shown }) => {
          const key = node.actor.key;
          return (
            <g
              key={key}
              class={`node${nodeOn(node) ? "" : " dim"}${asked.has(key) ? " on" : ""}${shown || asked.has(key) ? "" : " unnamed"}`}
              transform={`translate(${node.x.toFixed(1)},${node.y.toFixed(1)})`}
              role="button"
              tabindex={0}
              aria-pressed={filter.either?.includes(key) ?? false}
              aria-label={`${title(node.actor.name)}: ${events(node.events)}`}
              onClick={() => toggle("either", key)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                toggle("either", key);
              }}
              onPointerEnter={() => setPointed(key)}
              onPointerLeave={() => setPointed(null)}
              onFocus={() => setPointed(key)}
              onBlur={() => setPointed(null)}
            >
              <circle class="hit" r={Math.max(radius(node), 12)} />
              <circle r={radius(node)} />
              <text y={y} text-anchor="middle">{label(node.actor.name, LETTERS)}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

// A line that is wide at the doer and runs out in a point at the recipient: the direction is seen without an arrow's head.
function ribbon(edge: Edge, targetRadius: number, width: number): string {
  const { source, target } = edge;
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(length * 0.16, 30);
  const [nx, ny] = [-dy / length, dx / length];
  const tip = Math.max(length - targetRadius - 1, 1) / length;
  const [tx, ty] = [source.x + dx * tip, source.y + dy * tip];
  const [mx, my] = [(source.x + tx) / 2 - nx * bend, (source.y + ty) / 2 - ny * bend];
  const half = Math.max(width, 0.8);
  const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${point(source.x + nx * half, source.y + ny * half)}Q${point(mx + nx * half * 0.7, my + ny * half * 0.7)} ${point(tx, ty)}Q${point(mx - nx * half * 0.7, my - ny * half * 0.7)} ${point(source.x - nx * half, source.y - ny * half)}z`;
}
