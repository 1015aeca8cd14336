// An actor: what they did, what was done to them, what they claimed, over time.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { scaleLinear, scaleUtc } from "d3-scale";
import { utcMonth } from "d3-time";
import type { Claims, Events, Profile, Side2 } from "../api";
import { compact, day, events, number, plain, toDate, typeName } from "../format";
import { useRemote, useWidth } from "../hooks";
import { actorName, learn } from "../parts/actornames";
import { ClaimLine } from "../parts/claimline";
import { EventLine } from "../parts/eventline";
import { QuadBar } from "../parts/marks";
import { Failure, Loading, Name, Panel, Table } from "../parts/panel";
import { href, type Route } from "../route";
import { words } from "../words";
import { Section } from "./event";

const W = words.actor;

export function ActorView({ id }: { id: string; route: Route }): JSX.Element {
  const { data, error, loading, retry } = useRemote<Profile>(`actors/${encodeURIComponent(id)}`);
  const newest = useRemote<Events>(`events?${new URLSearchParams({ either: id, limit: "8" })}`);
  const claims = useRemote<Claims>(`claims?${new URLSearchParams({ "said-by": id, limit: "6" })}`);
  if (error) return <Failure error={error} retry={retry} />;
  if (!data || loading) return <Loading lines={10} />;
  learn([data.actor, ...data.did.partners.map((one) => one.actor), ...data.received.partners.map((one) => one.actor)]);
  const others = data.names.filter((name) => name !== data.actor.name);
  return (
    <div class="actor-view">
      <header class="title">
        <p class="crumb">{W.title}{data.actor.code && <> · <span class="code">{data.actor.code}</span></>}{data.sectors.length > 0 && <> · <span class="code">{data.sectors.join(" ")}</span></>}</p>
        <h1><Name text={words.codes[data.actor.key] ?? data.actor.name} /></h1>
        {others.length > 0 && <p class="note">{W.also} {others.slice(0, 10).map((name, index) => <span key={index}>{index > 0 && ", "}<Name text={name} most={60} /></span>)}</p>}
        <p class="facts"><a href={href("overview", "", new URLSearchParams({ either: id }))}>{W.see}</a></p>
      </header>
      {data.months.length > 0 && <Months data={data} />}
      <div class="halves">
        <SideSheet title={W.did} side={data.did} partners={W.toWhom} filter={{ actor: id }} as="recipient" />
        <SideSheet title={W.received} side={data.received} partners={W.fromWhom} filter={{ recipient: id }} as="actor" />
      </div>
      <div class="halves">
        <Section title={W.recent}>
          {newest.data ? newest.data.events.map((event) => <EventLine key={event.id} event={event} compact />) : newest.error ? <Failure error={newest.error} /> : <Loading />}
        </Section>
        <Section title={W.claimed} note={W.claims(number(data.claimed.claims))}>
          {data.claimed.stances.length > 0 && (
            <ul class="chips stances">
              {data.claimed.stances.map((one) => (
                <li key={one.stance}><a class="chip" href={href("claims", "", new URLSearchParams({ tab: "all", "said-by": id, stance: one.stance }))}>{words.claims.stances[one.stance] ?? plain(one.stance)} <small>{number(one.claims)}</small></a></li>
              ))}
            </ul>
          )}
          {claims.data ? claims.data.claims.map((row) => <ClaimLine key={row.claim.id} row={row} />) : claims.error ? <Failure error={claims.error} /> : <Loading />}
          {claims.data?.claims.length === 0 && <p class="nothing">{W.nothing}</p>}
        </Section>
      </div>
    </div>
  );
}

function SideSheet({ title, side, partners, filter, as }: { title: string; side: Side2; partners: string; filter: Record<string, string>; as: "actor" | "recipient" }): JSX.Element {
  const most = Math.max(1, ...side.types.map((type) => type.events));
  const largest = Math.max(1, ...side.partners.map((partner) => partner.events));
  const link = (more: Record<string, string>) => href("overview", "", new URLSearchParams({ ...filter, ...more }));
  return (
    <Section title={title} note={<a href={link({})}>{events(side.events)}</a>}>
      {side.events === 0 ? <p class="nothing">{W.nothing}</p> : (
        <>
          <QuadBar quads={side.quads} most={side.quads.reduce((sum, n) => sum + n, 0)} width={320} />
          <div class="side-lists">
            <table class="data">
              <thead><tr><th scope="col">{W.types}</th><th /><th scope="col" class="n">{words.table.events}</th></tr></thead>
              <tbody>
                {side.types.slice(0, 8).map((type) => (
                  <tr key={type.event}>
                    <th scope="row"><a href={link({ event: type.event })}>{typeName(type.event)}</a></th>
                    <td><svg class="quadbar" width="70" height="9" aria-hidden="true"><rect class={`q${quadOf(type.event)}`} x="0.5" y="0.5" height="8" width={Math.max((type.events / most) * 68, 1)} /></svg></td>
                    <td class="n">{number(type.events)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <table class="data">
              <thead><tr><th scope="col">{partners}</th><th /><th scope="col" class="n">{words.table.events}</th></tr></thead>
              <tbody>
                {side.partners.slice(0, 8).map((partner) => (
                  <tr key={partner.actor.key}>
                    <th scope="row"><a href={link({ [as]: partner.actor.key })}><Name text={actorName(partner.actor.key)} most={40} /></a></th>
                    <td><QuadBar quads={partner.quads} most={largest} width={70} /></td>
                    <td class="n">{number(partner.events)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

// Types and their kinds are a closed list of the ontology.
const KINDS: Record<string, number> = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2, REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3,
  PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
};
const quadOf = (type: string): number => KINDS[type] ?? 4;

const HEIGHT = 150;
const LEFT = 34;

function Months({ data }: { data: Profile }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const total = data.months.reduce((sum, one) => sum + one.did + one.received + one.claimed, 0);
  // As on the overview: what lies long before nearly everything else is in the table only.
  let from = 0;
  let before = 0;
  while (from < data.months.length - 1 && before <= total * 0.03) before += sumOf(data.months[from++]);
  const months = before > total * 0.03 ? data.months.slice(Math.max(from - 1, 0)) : data.months.slice(from);
  const first = toDate((months[0]?.month ?? "2000-01") + "-01");
  const last = utcMonth.offset(toDate((months[months.length - 1]?.month ?? "2000-01") + "-01"), 1);
  const x = scaleUtc().domain([utcMonth.offset(first, utcMonth.count(first, last) < 4 ? -2 : 0), last]).range([LEFT, Math.max(width - 4, LEFT + 10)]);
  const up = Math.max(1, ...months.map((one) => one.did));
  const down = Math.max(1, ...months.map((one) => one.received));
  const y = scaleLinear().domain([up, -down]).range([10, HEIGHT - 24]).nice(4);
  const most = Math.max(1, ...months.map((one) => one.claimed));
  const bar = (one: Profile["months"][number]) => {
    const start = toDate(one.month + "-01");
    const left = x(start);
    const wide = Math.max(Math.min(x(utcMonth.offset(start, 1)) - left - 2, 30), 1.5);
    const at = left + (x(utcMonth.offset(start, 1)) - left - wide) / 2;
    return (
      <g key={one.month}>
        <title>{`${day(one.month)}: ${W.series.did} ${one.did}, ${W.series.received} ${one.received}, ${W.series.claimed} ${one.claimed}`}</title>
        {one.did > 0 && <rect class="did" x={at} width={wide} y={y(one.did)} height={y(0) - y(one.did)} />}
        {one.received > 0 && <rect class="received" x={at} width={wide} y={y(0)} height={y(-one.received) - y(0)} />}
        {one.claimed > 0 && <circle class="claimed" cx={at + wide / 2} cy={y(0)} r={2 + 4 * Math.sqrt(one.claimed / most)} />}
      </g>
    );
  };
  const table = () => (
    <Table
      caption={W.over}
      head={[words.time.grains.month ?? "", W.series.did, W.series.received, W.series.claimed]}
      rows={data.months.map((one) => [day(one.month), number(one.did), number(one.received), number(one.claimed)])}
    />
  );
  return (
    <Panel name="months" title={W.over} note={<><i class="key did" /> {W.series.did} <i class="key received" /> {W.series.received} <i class="key claimed" /> {W.series.claimed}</>} table={table}>
      <div ref={box}>
        <svg width={width} height={HEIGHT} role="img" aria-label={W.monthsLabel}>
          <g class="axis">
            {y.ticks(4).filter(Number.isInteger).map((level) => (
              <g key={level} transform={`translate(0,${y(level)})`}><line x1={LEFT} x2={width} class={level === 0 ? "zero" : ""} /><text x={LEFT - 6} y="4" text-anchor="end">{compact(Math.abs(level))}</text></g>
            ))}
            {x.ticks(Math.max(2, Math.floor(width / 110))).filter((tick) => x(tick) < width - 20).map((tick) => <text key={tick.getTime()} x={x(tick)} y={HEIGHT - 5} text-anchor="middle">{x.tickFormat()(tick)}</text>)}
          </g>
          {months.map(bar)}
        </svg>
      </div>
    </Panel>
  );
}

const sumOf = (one: Profile["months"][number] | undefined): number => (one ? one.did + one.received + one.claimed : 0);
