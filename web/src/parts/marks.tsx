// The one sign language of the page. Blue on the left or above: cooperation; orange on the right or below: conflict.
// Filled: deeds; hollow: words. So that place, fill and colour each tell it, and no reader depends on colour alone.
import type { JSX } from "preact";
import { number } from "../format";
import { words } from "../words";

export const QUADS = [1, 2, 3, 4] as const;
export const quadClass = (quad: number): string => `q${quad}`;
export const sumQuads = (quads: readonly number[]): number => quads.reduce((sum, n) => sum + n, 0);

export function quadText(quads: readonly number[]): string {
  return QUADS.filter((quad) => (quads[quad - 1] ?? 0) > 0)
    .map((quad) => `${words.quads[quad]} ${number(quads[quad - 1] ?? 0)}`)
    .join(", ");
}

// A mark for one event: a circle (cooperation) or a lozenge (conflict), filled or hollow.
export function QuadMark({ quad, size = 12 }: { quad: number; size?: number }): JSX.Element {
  return (
    <svg class={`quadmark ${quadClass(quad)}`} width={size} height={size} viewBox="-6 -6 12 12" role="img" aria-label={words.quads[quad] ?? ""}>
      {quad <= 2 ? <circle r="4.4" /> : <path d="M0-5.4 5.4 0 0 5.4-5.4 0z" />}
    </svg>
  );
}

// Half a disc, whose area is `value`; side -1 is left, 1 is right.
const half = (radius: number, side: number): string => `M0 ${-radius}A${radius} ${radius} 0 0 ${side < 0 ? 0 : 1} 0 ${radius}z`;

// Many events in one place or pair: left half cooperation, right half conflict, areas as numbers; the core of each half is deeds.
export function SplitDot({ quads, scale }: { quads: readonly number[]; scale: (events: number) => number }): JSX.Element {
  const [verbal = 0, material = 0, against = 0, force = 0] = quads;
  const left = scale(verbal + material);
  const right = scale(against + force);
  return (
    <g class="splitdot">
      {left > 0 && <path class="q1" d={half(left, -1)} />}
      {material > 0 && <path class="q2" d={half(scale(material), -1)} />}
      {right > 0 && <path class="q3" d={half(right, 1)} />}
      {force > 0 && <path class="q4" d={half(scale(force), 1)} />}
    </g>
  );
}

// A bar of four parts in a row of a table.
export function QuadBar({ quads, most, width = 96 }: { quads: readonly number[]; most: number; width?: number }): JSX.Element {
  const unit = most > 0 ? width / most : 0;
  let x = 0;
  // Words, then deeds of cooperation; deeds, then words of conflict: the deeds meet in the middle.
  const parts = [1, 2, 4, 3].map((quad) => {
    const length = (quads[quad - 1] ?? 0) * unit;
    const part = length > 0 ? <rect key={quad} class={quadClass(quad)} x={x + 0.5} y="0.5" width={Math.max(length - 1, 0.8)} height="9" /> : null;
    x += length;
    return part;
  });
  return (
    <svg class="quadbar" width={width} height="10" role="img" aria-label={quadText(quads)}>
      {parts}
    </svg>
  );
}

export function Legend({ chosen, onPick }: { chosen?: readonly string[]; onPick?: (quad: string) => void }): JSX.Element {
  return (
    <ul class="legend">
      {[1, 2, 3, 4].map((quad) => {
        const content = (
          <>
            <QuadMark quad={quad} /> <span>{words.quads[quad]}</span>
          </>
        );
        return (
          <li key={quad}>
            {onPick ? (
              <button type="button" class="plain" aria-pressed={chosen?.includes(String(quad)) ?? false} onClick={() => onPick(String(quad))}>
                {content}
              </button>
            ) : (
              content
            )}
          </li>
        );
      })}
    </ul>
  );
}
