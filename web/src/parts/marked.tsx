// Words of a text with spans marked. The text is only ever set as text nodes; marks are isolated from one another, so that
// right-to-left signs of one stay within it.
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Points } from "../offsets";
import { nest, type Node, type Span } from "../spans";
import { words } from "../words";

// A label takes so much of its own font's em for each code point of the text above it; less than that many and it is left out.
const EM_A_POINT = 0.6;
const LEAST_ROOM = 2;
const GAP = 0.5;
const EM_A_LETTER = 0.5;
const LEAST_SHARE = 0.8;
// Shorter marks are not broken over two lines.
const UNBROKEN = 26;

interface MarkedProps {
  text: string;
  // Where `text` begins, in code points of its document; spans count in those.
  start?: number;
  spans: readonly Span[];
  labels?: boolean;
  // How much room labels have after the last sign: little where further words follow.
  tail?: number;
  chosen?: string | null;
  onPick?: (id: string) => void;
  class?: string;
}

// A label that would run over the edge of its text begins so much further left.
function useLabelsWithin(labels: boolean) {
  const root = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const box = root.current?.parentElement;
    if (!labels || !box) return;
    const fit = () => {
      const all = [...(root.current?.querySelectorAll<HTMLElement>(".m-label") ?? [])];
      for (const label of all) label.style.left = "";
      const edge = box.getBoundingClientRect().right;
      const over = all.map((label) => Math.ceil(label.getBoundingClientRect().right - edge));
      all.forEach((label, index) => {
        if ((over[index] ?? 0) > 0) label.style.left = `${-3 - (over[index] ?? 0)}px`;
      });
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => observer.disconnect();
  });
  return root;
}

export function Marked({ text, start = 0, spans, labels = false, tail = 40, chosen, onPick, class: name }: MarkedProps): JSX.Element {
  const root = useLabelsWithin(labels);
  const points = new Points(text, start);
  const end = start + points.length;
  // `until`: where the next mark of the same line of labels begins.
  const draw = (node: Node, until: number): ComponentChildren[] => {
    const out: ComponentChildren[] = [];
    let at = node.start;
    node.children.forEach((child, index) => {
      if (child.start > at) out.push(points.slice(at, child.start));
      out.push(mark(child, node, node.children[index + 1]?.start ?? Math.max(until, child.end)));
      at = child.end;
    });
    if (at < node.end) out.push(points.slice(at, node.end));
    return out;
  };
  const mark = (node: Node, parent: Node, until: number): JSX.Element => {
    const [span] = node.spans as [Span];
    const texts = [...new Set(node.spans.map((one) => one.label ?? words.roles[one.role] ?? one.role))];
    const on = chosen !== undefined && chosen !== null && node.spans.some((one) => one.id === chosen);
    const picked = node.spans.find((one) => one.id)?.id;
    const pick = picked && onPick ? () => onPick(picked) : undefined;
    // A label within another mark needs room beside that mark's own.
    const within = parent.spans[0];
    const nested = within !== undefined && within.role !== "claim" && node.start - parent.start < 12;
    // What is claimed begins with other marks most of the time: theirs come first.
    const covered = span.role === "claim" && node.children[0] !== undefined && node.children[0].start - node.start < 8;
    const room = Math.min(node.children[0] && node.children[0].start - node.start >= 12 ? node.children[0].start : until, until) - node.start;
    const told = texts.join(" · ");
    // Two letters and dots would say nothing: the colour, the line and the title do.
    const fits = room * EM_A_POINT - GAP >= Math.min(told.length, 12) * EM_A_LETTER * LEAST_SHARE;
    const shown = labels && node.first && !nested && !covered && room >= LEAST_ROOM && fits;
    const short = node.end - node.start <= UNBROKEN;
    return (
      <mark class={`m m-${span.role}${on ? " on" : ""}${short ? " short" : ""}`} title={span.title ?? (labels ? texts.join(", ") : undefined)} onClick={pick}>
        {shown && (
          <span class="m-anchor" aria-hidden="true"><span class="m-label" style={{ maxWidth: `${Math.max(room * EM_A_POINT - GAP, 2).toFixed(1)}em` }}>{told}</span></span>
        )}
        {draw(node, until)}
        <span class="sr"> ({texts.join(", ")}) </span>
      </mark>
    );
  };
  return <span ref={root} class={`marked ${labels ? "labelled" : ""} ${name ?? ""}`}>{draw(nest(spans, start, end), end + tail)}</span>;
}
