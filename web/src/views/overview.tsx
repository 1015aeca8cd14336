// The overview: the question, and what answers it. Each part is asked with the whole question but its own share of it, so that
// what was chosen in a part still stands among what could be.
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { get, secondsBehind, type ApiError, type Counts, type Dyads, type EventRow, type Events, type Meta } from "../api";
import { DyadsPanel } from "../charts/dyads";
import { MapPanel } from "../charts/map";
import { MatrixPanel } from "../charts/matrix";
import { NetworkPanel } from "../charts/network";
import { TimePanel } from "../charts/time";
import { TypesPanel } from "../charts/types";
import { ask, fromParams, toggle, type Filter } from "../filter";
import { events as eventsText, number, span } from "../format";
import { useRemote } from "../hooks";
import { learn, named } from "../parts/actornames";
import { EventLine } from "../parts/eventline";
import { Intro, useIntro } from "../parts/intro";
import { Legend } from "../parts/marks";
import { Empty, Failure, Loading, Panel } from "../parts/panel";
import { Question } from "../parts/question";
import type { Route } from "../route";
import { words } from "../words";

const PAIRS = 250;
const PAGE = 20;

export function Overview({ route, meta }: { route: Route; meta: Meta }): JSX.Element {
  const filter = fromParams(route.params);
  const [intro, setIntro] = useIntro();
  const answer = useRemote<Dyads>(ask("dyads", filter, { limit: PAIRS }, ["actor", "recipient"]));
  const data = useMemo(() => answer.data && { ...answer.data, dyads: answer.data.dyads.map((dyad) => ({ ...dyad, actor: named(dyad.actor), recipient: named(dyad.recipient) })) }, [answer.data]);
  const dyads = { ...answer, data };
  // A question that makes no sense is told once, not by every part; the pairs are asked with all of it but who and whom.
  const wrong = useRemote<Counts>(ask("counts", filter, { by: "quad" })).error;
  if (dyads.data) learn(dyads.data.dyads.flatMap((dyad) => [dyad.actor, dyad.recipient]));
  return (
    <div class="overview">
      <h1 class="sr">{words.nav.overview}</h1>
      {intro && <Intro onClose={() => setIntro(false)} />}
      <Question filter={filter} meta={meta} total={<Total filter={filter} meta={meta} intro={intro} openIntro={() => setIntro(true)} />} />
      {wrong?.status === 400 ? <Wrong error={wrong} /> : <div class="grid">
        <TimePanel filter={filter} />
        <MapPanel filter={filter} />
        <Newest filter={filter} />
        <TypesPanel filter={filter} meta={meta} />
        <NetworkPanel filter={filter} remote={dyads} />
        <MatrixPanel filter={filter} remote={dyads} />
        <DyadsPanel filter={filter} remote={dyads} />
      </div>}
    </div>
  );
}

function Wrong({ error }: { error: ApiError }): JSX.Element {
  return (
    <div class="panel wrong">
      <Failure error={error} />
      <p><a class="button" href="#/">{words.filter.clear}</a></p>
    </div>
  );
}

function Total({ filter, meta, intro, openIntro }: { filter: Filter; meta: Meta; intro: boolean; openIntro: () => void }): JSX.Element {
  const path = ask("counts", filter, { by: "quad" });
  const { data, error, loading } = useRemote<Counts>(path);
  const behind = loading ? undefined : secondsBehind(path);
  const total = data?.counts.reduce((sum, count) => sum + count.events, 0) ?? 0;
  const first = filter.since?.[0] ?? meta.published.first ?? meta.first;
  const last = filter.until?.[0] ?? meta.published.last ?? meta.last;
  return (
    <div class="total" aria-live="polite" aria-busy={loading}>
      {error ? <span class="note">{words.states.error}</span> : <strong>{data ? eventsText(total) : words.states.loading}</strong>}
      <span class="note">{span(first, last)}{behind !== undefined && ` · ${words.states.behind(number(behind))}`}</span>
      <Legend chosen={filter.quad ?? []} onPick={(quad) => toggle("quad", quad)} />
      {!intro && <button type="button" class="link" onClick={openIntro}>{words.intro.again}</button>}
    </div>
  );
}

function Newest({ filter }: { filter: Filter }): JSX.Element {
  const path = ask("events", filter, { limit: PAGE });
  const { data, error, loading, retry } = useRemote<Events>(path);
  // Further pages are kept beside the first, and forgotten when the question changes.
  const [more, setMore] = useState<{ path: string; rows: EventRow[]; next: string | null } | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setMore(null), [path, data]);
  const rows = [...(data?.events ?? []), ...(more?.path === path ? more.rows : [])];
  const next = more?.path === path ? more.next : data?.next;
  const load = async () => {
    if (!next) return;
    setBusy(true);
    try {
      const page = await get<Events>(ask("events", filter, { limit: PAGE, after: next }));
      setMore((before) => ({ path, rows: [...(before?.path === path ? before.rows : []), ...page.events], next: page.next }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel name="newest" title={words.newest.title} note={words.newest.note} busy={loading}>
      {error ? <Failure error={error} retry={retry} /> : !data ? <Loading lines={8} /> : rows.length === 0 ? <Empty text={words.newest.empty} hint={words.newest.loosen} /> : (
        <div class="list" tabIndex={0} role="group" aria-label={words.newest.title}>
          {rows.map((event) => <EventLine key={event.id} event={event} compact />)}
          {next && <button type="button" class="more button" disabled={busy} onClick={() => void load()}>{busy ? words.states.loading : words.newest.more}</button>}
        </div>
      )}
    </Panel>
  );
}
