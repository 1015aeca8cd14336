// What network and matrix are drawn from: the busiest pairs, and a layout that comes out the same each time.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Actor, Dyad } from "../api";

export interface Node extends SimulationNodeDatum { actor: Actor; events: number; x: number; y: number }
export interface Edge { dyad: Dyad; source: Node; target: Node }
export interface Graph { nodes: Node[]; edges: Edge[] }

export const NODES = 28;
const TICKS = 260;

// The actors of the busiest pairs, at most so many; pairs of one actor with themselves are for the matrix.
export function graphOf(dyads: readonly Dyad[], most = NODES): Graph {
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  const node = (actor: Actor): Node | null => {
    let known = nodes.get(actor.key);
    if (!known && nodes.size < most) {
      known = { actor, events: 0, x: 0, y: 0 };
      nodes.set(actor.key, known);
    }
    return known ?? null;
  };
  for (const dyad of dyads) {
    if (dyad.actor.key === dyad.recipient.key) continue;
    if (nodes.size >= most && !(nodes.has(dyad.actor.key) && nodes.has(dyad.recipient.key))) continue;
    const source = node(dyad.actor);
    const target = node(dyad.recipient);
    if (!source || !target) continue;
    source.events += dyad.events;
    target.events += dyad.events;
    edges.push({ dyad, source, target });
  }
  const kept = [...nodes.values()].filter((one) => one.events > 0);
  return { nodes: kept, edges };
}

export function layout(graph: Graph, width: number, height: number, radius: (node: Node) => number): void {
  const most = Math.max(1, ...graph.edges.map((edge) => edge.dyad.events));
  graph.nodes.forEach((node, index) => {
    // Begin on a spiral in order of appearance: the same pairs give the same picture.
    const angle = index * 2.399963;
    const far = 12 * Math.sqrt(index + 0.5);
    node.x = width / 2 + far * Math.cos(angle);
    node.y = height / 2 + far * Math.sin(angle);
  });
  const ratio = width / Math.max(height, 1);
  forceSimulation(graph.nodes)
    .force("link", forceLink<Node, Edge>(graph.edges).distance((edge) => 56 + 26 * (1 - edge.dyad.events / most)).strength(0.35))
    .force("charge", forceManyBody().strength(-240).distanceMax(320))
    .force("collide", forceCollide<Node>((node) => radius(node) + 20))
    .force("x", forceX(width / 2).strength(0.075 / Math.max(ratio, 0.6)))
    .force("y", forceY(height / 2).strength(0.085 * Math.max(ratio, 0.8)))
    .stop()
    .tick(TICKS);
  for (const node of graph.nodes) {
    const room = radius(node) + 6;
    const half = Math.max(room, labelWidth(node) / 2 + 2);
    node.x = Math.min(Math.max(node.x, half), width - half);
    node.y = Math.min(Math.max(node.y, room), height - room - 14);
  }
}

// About as wide as the name is drawn: what is drawn cannot be measured before it stands.
export const LETTERS = 18;
export const labelWidth = (node: Node): number => Math.min(Array.from(node.actor.name).length, LETTERS) * 6.7;
export interface Label { node: Node; y: number; shown: boolean }

// A name stands beneath its circle, above it where that is taken, and not at all where both are: those of the busiest actors come first. A name that
// is left out is shown when its circle is pointed at or chosen by key.
export function labels(graph: Graph, radius: (node: Node) => number): Label[] {
  const taken: [number, number, number, number][] = graph.nodes.map((node) => [node.x - radius(node), node.y - radius(node), node.x + radius(node), node.y + radius(node)]);
  const free = (a: [number, number, number, number], own: number) => taken.every((b, index) => index === own || a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]);
  const placed = new Map<Node, Label>();
  const order = graph.nodes.map((node, index) => ({ node, index })).sort((a, b) => b.node.events - a.node.events || a.index - b.index);
  for (const { node, index } of order) {
    const half = labelWidth(node) / 2;
    const spot = [radius(node) + 12, -radius(node) - 5].find((y) => node.y + y > 11 && free([node.x - half, node.y + y - 11, node.x + half, node.y + y + 3], index));
    if (spot !== undefined) taken.push([node.x - half, node.y + spot - 11, node.x + half, node.y + spot + 3]);
    placed.set(node, { node, y: spot ?? radius(node) + 12, shown: spot !== undefined });
  }
  return graph.nodes.map((node) => placed.get(node) as Label);
}

export interface Grid { rows: Actor[]; columns: Actor[]; cells: Map<string, Dyad>; most: number }
export const cellKey = (actor: string, recipient: string): string => actor + "\n" + recipient;

// The busiest actors of the pairs, in the same order down and across, so that the diagonal is "to themselves".
export function gridOf(dyads: readonly Dyad[], size: number): Grid {
  const done = new Map<string, { actor: Actor; events: number }>();
  for (const { actor, recipient, events } of dyads) {
    for (const one of [actor, recipient]) {
      const known = done.get(one.key) ?? { actor: one, events: 0 };
      known.events += events;
      done.set(one.key, known);
    }
  }
  const order = [...done.values()].sort((a, b) => b.events - a.events || (a.actor.key < b.actor.key ? -1 : 1)).slice(0, size).map((one) => one.actor);
  const keys = new Set(order.map((actor) => actor.key));
  const cells = new Map<string, Dyad>();
  for (const dyad of dyads) {
    if (keys.has(dyad.actor.key) && keys.has(dyad.recipient.key)) cells.set(cellKey(dyad.actor.key, dyad.recipient.key), dyad);
  }
  const rows = order.filter((actor) => order.some((other) => cells.has(cellKey(actor.key, other.key))));
  const columns = order.filter((actor) => order.some((other) => cells.has(cellKey(other.key, actor.key))));
  const most = Math.max(1, ...[...cells.values()].map((dyad) => dyad.events));
  return { rows, columns, cells, most };
}
