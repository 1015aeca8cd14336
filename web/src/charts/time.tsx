// When: cooperation above the line, conflict below it, deeds nearest to it. One drags over it to choose a span.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { brushX, type BrushBehavior, type D3BrushEvent } from "d3-brush";
import { scaleLinear, scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from "d3-time";
import type { Count, Counts } from "../api";
import { ask, setFilter, type Filter } from "../filter";
import { compact, day, events, number, span, toDate, toDay } from "../format";
import { useRemote, useWidth } from "../hooks";
import { Empty, Failure, Loading, Panel, Table } from "../parts/panel";
import { words } from "../words";

type Grain = "day" | "week" | "month" | "year";
const STEPS: Record<Grain, TimeInterval> = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear };
// Of all events, so many in a thousand may lie before the line begins, and after it ends: reports recall what happened long ago, and
// tell what is planned.
const TRIMMED = 30;
const TRIMMED_END = 10;

export interface Period { key: string; start: Date; end: Date; quads: number[]; total: number }
interface Range { first: Date; last: Date; grain: Grain; earlier: number; later: number; undated: number }

// What span the line shows, and in what steps, from the counts of months.
export function rangeOf(months: readonly Count[]): Range | null {
  const dated = months.filter((count) => count.month).sort((a, b) => ((a.month as string) < (b.month as string) ? -1 : 1));
  const undated = months.reduce((sum, count) => sum + (count.month ? 0 : count.events), 0);
  if (dated.length === 0) return null;
  const total = dated.reduce((sum, count) => sum + count.events, 0);
  let from = 0;
  let earlier = 0;
  while (from < dated.length - 1 && earlier + (dated[from] as Count).events <= (total * TRIMMED) / 1000) earlier += (dated[from++] as Count).events;
  const first = toDate((dated[from] as Count).month as string);
  let to = dated.length - 1;
  let later = 0;
  while (to > from && later + (dated[to] as Count).events <= (total * TRIMMED_END) / 1000) later += (dated[to--] as Count).events;
  const last = utcMonth.offset(toDate((dated[to] as Count).month as string), 1);
  const days = utcDay.count(first, last);
  const grain: Grain = days <= 190 ? "day" : days <= 800 ? "week" : days <= 16000 ? "month" : "year";
  return { first: STEPS[grain].floor(first), last, grain, earlier, later, undated };
}

export function periods(counts: readonly Count[], grain: Grain): Period[] {
  const found = new Map<string, Period>();
  for (const count of counts) {
    const key = count[grain];
    if (!key) continue;
    let period = found.get(key);
    if (!period) {
      const start = toDate(key);
      period = { key, start, end: STEPS[grain].offset(start, 1), quads: [0, 0, 0, 0], total: 0 };
      found.set(key, period);
    }
    const quad = (count.quad ?? 1) - 1;
    period.quads[quad] = (period.quads[quad] ?? 0) + count.events;
    period.total += count.events;
  }
  return [...found.values()].sort((a, b) => a.start.getTime() - b.start.getTime());
}

export function TimePanel({ filter }: { filter: Filter }): JSX.Element {
  const months = useRemote<Counts>(ask("counts", filter, { by: "month" }, ["since", "until"]));
  const range = useMemo(() => (months.data ? rangeOf(months.data.counts) : null), [months.data]);
  const fine = useRemote<Counts>(range ? ask("counts", { ...filter, since: [toDay(range.first)], until: [toDay(utcDay.offset(range.last, -1))] }, { by: `${range.grain},quad`, limit: 20000 }) : null);
  const bars = useMemo(
    () => (range && fine.data && fine.data.by[0] === range.grain ? periods(fine.data.counts, range.grain).filter((bar) => bar.start >= range.first && bar.start < range.last) : []),
    [range, fine.data],
  );
  const error = months.error ?? fine.error;
  const chosen = filter.since || filter.until;
  const notes = range ? [words.time.note(words.time.grains[range.grain] ?? ""), range.earlier > 0 ? words.time.earlier(number(range.earlier)) : "", range.later > 0 ? words.time.later(number(range.later)) : "", range.undated > 0 ? words.time.undated(number(range.undated)) : ""] : [];
  const table = () => (
    <Table
      caption={words.time.title}
      head={[words.time.period, words.table.events, ...words.quads.slice(1)]}
      rows={bars.map((bar) => [
        <button type="button" class="link" onClick={() => setFilter({ since: [toDay(bar.start)], until: [toDay(utcDay.offset(bar.end, -1))] })}>{day(toDay(bar.start))}</button>,
        number(bar.total),
        ...bar.quads.map((n) => (n ? number(n) : words.none)),
      ])}
    />
  );
  return (
    <Panel
      name="time"
      title={words.time.title}
      note={notes.filter(Boolean).join(" · ")}
      busy={months.loading || fine.loading}
      table={table}
      actions={chosen && <button type="button" class="quiet" onClick={() => setFilter({ since: [], until: [] })}>{words.time.clear}</button>}
    >
      {error ? <Failure error={error} retry={months.error ? months.retry : fine.retry} /> : !months.data || (range && !fine.data) ? <Loading lines={3} /> : !range ? <Empty text={words.time.empty} /> : (
        <Line range={range} bars={bars} since={filter.since?.[0]} until={filter.until?.[0]} />
      )}
    </Panel>
  );
}

const HEIGHT = 132;
const LEFT = 34;
const FOOT = 20;

interface LineProps { range: Range; bars: Period[]; since: string | undefined; until: string | undefined }

function Line({ range, bars, since, until }: LineProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const width = useWidth(box, 640);
  const x = useMemo(() => scaleUtc().domain([range.first, range.last]).range([LEFT, Math.max(width - 6, LEFT + 10)]), [range, width]);
  const up = Math.max(1, ...bars.map((bar) => (bar.quads[0] ?? 0) + (bar.quads[1] ?? 0)));
  const down = Math.max(1, ...bars.map((bar) => (bar.quads[2] ?? 0) + (bar.quads[3] ?? 0)));
  const y = scaleLinear().domain([up, -down]).range([8, HEIGHT - FOOT]).nice(4);
  const step = STEPS[range.grain];
  const chosen = spanOf(since, until, range);
  const brush = useRef<BrushBehavior<unknown> | null>(null);

  // The chosen span moves only with the address, so that the back button moves it too.
  useEffect(() => {
    if (!group.current) return;
    const mine = brushX()
      .extent([[LEFT, 2], [Math.max(width - 6, LEFT + 10), HEIGHT - FOOT]])
      .on("end", (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        if (!event.selection) return setFilter({ since: [], until: [] });
        const [from, to] = (event.selection as [number, number]).map((at) => x.invert(at)) as [Date, Date];
        const start = step.floor(from);
        const end = step.ceil(to > start ? to : step.offset(start, 1));
        setFilter({ since: [toDay(start)], until: [toDay(utcDay.offset(end, -1))] });
      });
    brush.current = mine;
    select(group.current).call(mine as never);
  }, [x, step]);
  useEffect(() => {
    if (!group.current || !brush.current) return;
    const selection = chosen ? [Math.max(x(chosen[0]), LEFT), Math.min(x(chosen[1]), width - 6)] : null;
    const wide = selection && (selection[1] as number) > (selection[0] as number) ? selection : null;
    select(group.current).call(brush.current.move as never, wide as never);
  }, [x, since, until]);

  const onKey = (event: KeyboardEvent) => {
    const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (event.key === "Escape" && chosen) return setFilter({ since: [], until: [] });
    if (way === 0) return;
    event.preventDefault();
    const last = bars[bars.length - 1];
    const [start, end] = chosen ?? (last ? [last.start, last.end] : [range.first, step.offset(range.first, 1)]);
    const from = event.shiftKey || !chosen ? start : step.offset(start, way);
    const to = chosen ? step.offset(end, way) : end;
    if (from >= to) return;
    setFilter({ since: [toDay(from)], until: [toDay(utcDay.offset(to, -1))] });
  };
  // A label at the very edge would be cut.
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110))).filter((tick) => x(tick) < width - 24);
  const format = x.tickFormat();
  const levels = y.ticks(4).filter((level) => Number.isInteger(level));
  return (
    <div class="time" ref={box}>
      <svg width={width} height={HEIGHT} role="application" tabindex={0} aria-label={words.time.label} onKeyDown={onKey}>
        <g class="axis" aria-hidden="true">
          {levels.map((level) => (
            <g key={level} transform={`translate(0,${y(level)})`}>
              <line x1={LEFT} x2={width - 6} class={level === 0 ? "zero" : ""} />
              <text x={LEFT - 6} y="4" text-anchor="end">{compact(Math.abs(level))}</text>
            </g>
          ))}
          {ticks.map((tick) => (
            <text key={tick.getTime()} x={x(tick)} y={HEIGHT - 4} text-anchor="middle">{format(tick)}</text>
          ))}
        </g>
        <g class="bars" aria-hidden="true">{bars.map((bar) => <Bar key={bar.key} bar={bar} x={x} y={y} on={!chosen || (bar.end > chosen[0] && bar.start < chosen[1])} />)}</g>
        <g ref={group} class="brush" aria-hidden="true" />
      </svg>
      <p class="sr" aria-live="polite">{chosen ? span(since, until) : ""}</p>
    </div>
  );
}

function Bar({ bar, x, y, on }: { bar: Period; x: (date: Date) => number; y: (value: number) => number; on: boolean }): JSX.Element {
  const left = x(bar.start);
  const wide = Math.max(Math.min(x(bar.end) - left - 1, 26), 1.5);
  const at = left + (x(bar.end) - left - wide) / 2;
  const [verbal = 0, material = 0, against = 0, force = 0] = bar.quads;
  const rect = (quad: number, from: number, to: number) =>
    from === to ? null : <rect class={`q${quad}`} x={at} width={wide} y={y(Math.max(from, to))} height={Math.abs(y(from) - y(to))} />;
  return (
    <g class={on ? "bar" : "bar dim"}>
      <title>{`${day(bar.key)}: ${events(bar.total)}`}</title>
      {rect(2, 0, material)}
      {rect(1, material, material + verbal)}
      {rect(4, 0, -force)}
      {rect(3, -force, -force - against)}
    </g>
  );
}

// The chosen span as dates, half-open; an open side ends where the line does.
function spanOf(since: string | undefined, until: string | undefined, range: Range): [Date, Date] | null {
  const right = (day: string | undefined) => day === undefined || /^\d{4}(-\d\d(-\d\d)?)?$/.test(day);
  if ((!since && !until) || !right(since) || !right(until)) return null;
  const from = since ? toDate(since) : range.first;
  const to = until ? (until.length === 4 ? utcYear : until.length === 7 ? utcMonth : utcDay).offset(toDate(until), 1) : range.last;
  return [from, to];
}
