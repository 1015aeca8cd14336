// Offsets of the API are Unicode code points; JavaScript counts UTF-16 units, in which an emoji is two. `Points` turns
// the one into the other for one text, in constant time after one pass.

export class Points {
  // Units before each code point that is no single unit: ascending code points, so that a search finds how many lie before.
  private readonly wide: number[] = [];
  readonly length: number;

  constructor(readonly text: string, readonly start = 0) {
    let points = 0;
    for (let unit = 0; unit < text.length; unit++) {
      const high = text.charCodeAt(unit);
      if (high >= 0xd800 && high < 0xdc00 && unit + 1 < text.length) {
        const low = text.charCodeAt(unit + 1);
        if (low >= 0xdc00 && low < 0xe000) {
          this.wide.push(points);
          unit++;
        }
      }
      points++;
    }
    this.length = points;
  }

  // The index into the string of a code point; outside the text it is drawn to the nearer end.
  unit(point: number): number {
    const at = Math.min(Math.max(point - this.start, 0), this.length);
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.wide[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  }

  // The words between two code points of the document, half-open. `start` of the constructor is where the text begins there.
  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

// At most so many code points, never half of one, with a sign that something was cut.
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = new Points(text);
  return points.length <= most ? text : points.slice(0, most - 1).trimEnd() + "…";
}
