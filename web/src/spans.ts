// Spans over a text, some within others, some crossing, become a tree that can be drawn: no node crosses another, and words
// that have several roles are one node with all of them.

export interface Span { start: number; end: number; role: string; label?: string; title?: string; id?: string }
export interface Node { start: number; end: number; spans: Span[]; first: boolean; children: Node[] }

// Which role colours the words where there are several.
const ORDER = ["actor", "recipient", "action", "source", "cue", "time", "place", "figure", "hit", "entity", "claim"];
const rank = (role: string): number => {
  const at = ORDER.indexOf(role);
  return at < 0 ? ORDER.length : at;
};

// What crosses an open span is cut at its end; the rest goes on as a further node of the same span (`first` is false there).
export function nest(spans: readonly Span[], start: number, end: number): Node {
  const root: Node = { start, end, spans: [], first: true, children: [] };
  const queue = spans
    .map((span) => ({ span, start: Math.max(span.start, start), end: Math.min(span.end, end), first: true }))
    .filter((piece) => piece.start < piece.end);
  type Piece = (typeof queue)[number];
  const order = (a: Piece, b: Piece) => a.start - b.start || b.end - a.end || rank(a.span.role) - rank(b.span.role);
  queue.sort(order);
  const open: Node[] = [root];
  while (queue.length > 0) {
    const piece = queue.shift() as Piece;
    while ((open[open.length - 1] as Node).end <= piece.start) open.pop();
    const parent = open[open.length - 1] as Node;
    if (piece.end > parent.end) {
      const rest = { ...piece, start: parent.end, first: false };
      let at = 0;
      while (at < queue.length && order(queue[at] as Piece, rest) < 0) at++;
      queue.splice(at, 0, rest);
      piece.end = parent.end;
    }
    if (parent !== root && parent.start === piece.start && parent.end === piece.end) {
      // The same words with the same role twice (two events of one actor) are told once.
      if (!parent.spans.some((span) => span.role === piece.span.role && span.label === piece.span.label)) parent.spans.push(piece.span);
      parent.first ||= piece.first;
      continue;
    }
    const node: Node = { start: piece.start, end: piece.end, spans: [piece.span], first: piece.first, children: [] };
    parent.children.push(node);
    open.push(node);
  }
  return root;
}
