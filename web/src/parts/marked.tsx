// Words of a text with spans marked. The text is only ever set as text nodes; marks are isolated from one another, so that
// right-to-left signs of one stay within it.
import type { ComponentChildren, JSX } from "preact";
import { Points } from "../offsets";
import { nest, type Node, type Span } from "../spans";
import { words } from "../words";

interface MarkedProps {
  text: string;
  // Where `text` begins, in code points of its document; spans count in those.
  start?: number;
  spans: readonly Span[];
  labels?: boolean;
  chosen?: string | null;
  onPick?: (id: string) => void;
  class?: string;
}

export function Marked({ text, start = 0, spans, labels = false, chosen, onPick, class: name }: MarkedProps): JSX.Element {
  const points = new Points(text, start);
  const draw = (node: Node): ComponentChildren[] => {
    const out: ComponentChildren[] = [];
    let at = node.start;
    for (const child of node.children) {
      if (child.start > at) out.push(points.slice(at, child.start));
      out.push(mark(child));
      at = child.end;
    }
    if (at < node.end) out.push(points.slice(at, node.end));
    return out;
  };
  const mark = (node: Node): JSX.Element => {
    const span = node.span as Span;
    const role = words.roles[span.role] ?? span.role;
    const on = chosen !== undefined && chosen !== null && span.id === chosen;
    const pick = span.id && onPick ? () => onPick(span.id as string) : undefined;
    return (
      <mark class={`m m-${span.role}${on ? " on" : ""}${node.first ? "" : " goes-on"}`} title={span.title} onClick={pick}>
        {draw(node)}
        {labels && node.first && <span class="m-label" aria-hidden="true">{span.label ?? role}</span>}
        <span class="sr"> ({span.label ?? role}) </span>
      </mark>
    );
  };
  return <span class={`marked ${labels ? "labelled" : ""} ${name ?? ""}`}>{draw(nest(spans, start, start + points.length))}</span>;
}
