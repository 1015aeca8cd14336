// Two days and some ready spans, counted back from the newest event.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Meta } from "../api";
import { setFilter, type Filter } from "../filter";
import { toDate, toDay } from "../format";
import { words } from "../words";

const DAY = 86400000;
const whole = (value: string | undefined, end: boolean): string => {
  if (!value || value.length === 10) return value ?? "";
  if (value.length === 4) return value + (end ? "-12-31" : "-01-01");
  const [year, month] = value.split("-").map(Number);
  return end ? toDay(new Date(Date.UTC(year ?? 0, month ?? 1, 0))) : `${value}-01`;
};

export function When({ filter, meta }: { filter: Filter; meta: Meta }): JSX.Element {
  const [since, setSince] = useState(whole(filter.since?.[0], false));
  const [until, setUntil] = useState(whole(filter.until?.[0], true));
  const newest = meta.published.last ?? meta.last;
  const put = (first: string, last: string) => {
    setSince(first);
    setUntil(last);
    setFilter({ since: first ? [first] : [], until: last ? [last] : [] });
  };
  const back = (days: number) => newest && put(toDay(new Date(toDate(newest).getTime() - (days - 1) * DAY)), newest);
  return (
    <form
      class="when"
      onSubmit={(event) => {
        event.preventDefault();
        put(since, until);
      }}
    >
      <div class="when-days">
        <label>{words.filter.since}<input type="date" value={since} max={until || undefined} onChange={(event) => setSince(event.currentTarget.value)} /></label>
        <label>{words.filter.until}<input type="date" value={until} min={since || undefined} onChange={(event) => setUntil(event.currentTarget.value)} /></label>
        <button type="submit" class="button strong">{words.filter.apply}</button>
      </div>
      {newest && (
        <div class="presets">
          <button type="button" class="button" onClick={() => back(7)}>{words.filter.lastWeek}</button>
          <button type="button" class="button" onClick={() => back(30)}>{words.filter.lastMonth}</button>
          <button type="button" class="button" onClick={() => back(365)}>{words.filter.lastYear}</button>
          <button type="button" class="button" onClick={() => put("", "")}>{words.filter.whole}</button>
        </div>
      )}
    </form>
  );
}
