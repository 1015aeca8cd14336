// Spans over a text, some within others, some crossing, become a tree that can be drawn: no node crosses another.

export interface Span { start: number; end: number; role: string; label?: string; title?: string; href?: string; id?: string }
export interface Node { start: number; end: number; span: Span | null; first: boolean; children: Node[] }

// What crosses an open span is cut at its end; the rest goes on as a further node of the same span (`first` is false there).
export function nest(spans: readonly Span[], start: number, end: number): Node {
  const root: Node = { start, end, span: null, first: true, children: [] };
  const queue = spans
    .map((span) => ({ span, start: Math.max(span.start, start), end: Math.min(span.end, end), first: true }))
    .filter((piece) => piece.start < piece.end);
  const order = (a: (typeof queue)[number], b: (typeof queue)[number]) =>
    a.start - b.start || b.end - a.end || (a.span.role < b.span.role ? -1 : a.span.role > b.span.role ? 1 : 0);
  queue.sort(order);
  const open: Node[] = [root];
  while (queue.length > 0) {
    const piece = queue.shift() as (typeof queue)[number];
    while ((open[open.length - 1] as Node).end <= piece.start) open.pop();
    const parent = open[open.length - 1] as Node;
    if (piece.end > parent.end) {
      const rest = { ...piece, start: parent.end, first: false };
      let at = 0;
      while (at < queue.length && order(queue[at] as typeof rest, rest) < 0) at++;
      queue.splice(at, 0, rest);
      piece.end = parent.end;
    }
    // The same words with the same role twice (two events of one actor) are marked once.
    const twin = parent.span;
    if (twin && parent.start === piece.start && parent.end === piece.end && twin.role === piece.span.role) continue;
    const node: Node = { start: piece.start, end: piece.end, span: piece.span, first: piece.first, children: [] };
    parent.children.push(node);
    open.push(node);
  }
  return root;
}
