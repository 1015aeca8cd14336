// One event whole: the sentence with its parts marked, who vouches, other reports, where they differ, and why it was coded.
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { EventRow, EventWhole, Words } from "../api";
import { base } from "../api";
import { number, partyName, plain, signed, span, typeDoes, typeName } from "../format";
import { useRemote } from "../hooks";
import { Points } from "../offsets";
import { Chain } from "../parts/chain";
import { Differ } from "../parts/differ";
import { EventLine, Parties, Realis } from "../parts/eventline";
import { Marked } from "../parts/marked";
import { QuadMark } from "../parts/marks";
import { Failure, Loading, Name } from "../parts/panel";
import { href } from "../route";
import type { Span } from "../spans";
import { words } from "../words";

const W = words.event;

export function Section({ title, children, class: name, note }: { title: string; children: ComponentChildren; class?: string; note?: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class={`sheet ${name ?? ""}`} aria-labelledby={id}>
      <h2 id={id}>{title}{note !== undefined && <span class="note"> {note}</span>}</h2>
      {children}
    </section>
  );
}

export function EventView({ id }: { id: string }): JSX.Element {
  const { data, error, loading, retry } = useRemote<EventWhole>(`events/${encodeURIComponent(id)}`);
  if (error) return <Failure error={error} retry={retry} />;
  if (!data || loading) return <Loading lines={8} />;
  const { event, around, spans, claims, reports, disagreements, why } = data;
  const direct = claims[0] ?? null;
  const marks: Span[] = spans.filter((one) => one.start < around.end && one.end > around.start);
  return (
    <div class="two">
      <header class="title">
        <p class="crumb"><QuadMark quad={event.quad} size={15} /> {words.quads[event.quad]} <Realis auxiliary={event.auxiliary} /></p>
        <h1>
          <Parties parties={event.actor} none={W.noActor} /> <span class="does">{typeDoes(event.event, event.actor.map(partyName))}</span>{" "}
          <Parties parties={event.recipient} none={event.recipient.length ? "" : "…"} />
        </h1>
        <p class="note">{span(event.date, event.enddate)}{event.place && <> · <Name text={event.place.name} most={80} /></>}</p>
      </header>
      <div class="main-column">
        <Section title={W.sentence} class="the-sentence">
          <p class="reading">{passages(around, event.sentence).map((part) => <Marked key={part.start} text={part.text} start={part.start} spans={marks} labels class={part.own ? "" : "around"} />)}</p>
          <p class="facts">
            <a href={href("article", event.document.id, new URLSearchParams({ at: String(around.start), event: event.id }))}>{W.article}</a>
            {event.document.title && <span><Name text={event.document.title} most={120} /></span>}
          </p>
        </Section>
        <Section title={W.who}>
          {claims.length === 0 ? <Chain claim={null} document={event.document} what={headline(event)} /> : claims.map((claim) => <Chain key={claim.id} claim={claim} document={event.document} what={headline(event)} />)}
          {direct?.kind === "direct" && <blockquote class="quoted"><bdi>{direct.text}</bdi></blockquote>}
        </Section>
        <Section title={W.disagree} note={disagreements.length > 0 ? number(disagreements.length) : undefined}>
          {disagreements.length === 0 ? <p class="nothing">{W.noDisagree}</p> : disagreements.map((item, index) => <Differ key={index} item={item} here={event.id} />)}
        </Section>
        <Section title={W.reports} note={reports.length > 0 ? <>{number(reports.length)}{event.story !== null && <> · <a href={href("overview", "", new URLSearchParams({ story: String(event.story) }))}>{W.wholeStory}</a></>}</> : undefined}>
          {reports.length === 0 ? <p class="nothing">{W.noReports}</p> : (
            <div class="reports">
              {reports.map((report) => (
                <div key={report.event.id} class="report">
                  <p class="report-why">
                    <span class="tag">{report.copy ? W.copy : W.original}</span>
                    {report.reason && <span>{report.reason}</span>}
                  </p>
                  <EventLine event={report.event} />
                </div>
              ))}
            </div>
          )}
        </Section>
      </div>
      <aside class="side-column">
        <Section title={W.record}>
          <Record whole={data} />
          <p class="facts"><a href={`${base}events/${encodeURIComponent(event.id)}`} download={`${event.id}.json`}>{words.download.label} (JSON)</a></p>
        </Section>
        <Section title={W.why}>
          <dl class="record">
            <dt>{W.rule}</dt><dd><code>{why.rule}</code></dd>
            <dt>{W.trigger}</dt><dd><bdi>“{why.trigger}”</bdi></dd>
            <dt>{W.fields.confidence}</dt><dd><Confidence value={event.confidence} /></dd>
            {why.link && <><dt>{W.link}</dt><dd><code>{why.link}</code></dd></>}
            <dt>{W.engine}</dt><dd>whowhom {why.engine.version}<br /><small>{W.model} <code>{why.engine.model}</code><br />{W.lexicon} <code>{why.engine.lexicon}</code></small></dd>
          </dl>
        </Section>
      </aside>
    </div>
  );
}

// The sentence itself, and what had to be shown with it.
function passages(around: Words, sentence: Words): (Words & { own: boolean })[] {
  const points = new Points(around.text, around.start);
  const [from, to] = [Math.max(sentence.start, around.start), Math.min(sentence.end, around.end)];
  const parts: [number, number, boolean][] = from < to ? [[around.start, from, false], [from, to, true], [to, around.end, false]] : [[around.start, around.end, true]];
  return parts.filter(([start, end]) => start < end).map(([start, end, own]) => ({ start, end, own, text: points.slice(start, end) }));
}

const headline = (event: EventRow): string => `${typeName(event.event)}${event.mode.length ? `, ${event.mode.map(plain).join(", ")}` : ""}`;

function Confidence({ value }: { value: number }): JSX.Element {
  return (
    <span class="confidence">
      <meter min="0" max="1" value={value} aria-label={W.fields.confidence} /> {Math.round(value * 100)} %
    </span>
  );
}

function Party({ party }: { party: EventRow["actor"][number] }): JSX.Element {
  return (
    <span class="party">
      <Parties parties={[party]} none="" /> {party.code && <span class="code">{[party.code, ...party.sector].join(" ")}</span>}
      {party.name && party.text && party.text !== party.name && <small><bdi>“{party.text.slice(0, 120)}”</bdi></small>}
    </span>
  );
}

function Record({ whole }: { whole: EventWhole }): JSX.Element {
  const { event, figures, places } = whole;
  const F = W.fields;
  const rows: [string, ComponentChildren][] = [
    [F.actor, event.actor.length ? event.actor.map((party, index) => <Party key={index} party={party} />) : W.noActor],
    [F.type, <><b>{event.event}</b>{event.mode.length > 0 && ` · ${event.mode.map(plain).join(", ")}`}<small>{words.types[event.event]?.help}</small></>],
    [F.recipient, event.recipient.length ? event.recipient.map((party, index) => <Party key={index} party={party} />) : W.noRecipient],
    [F.quad, words.quads[event.quad] ?? ""],
    [F.scale, <Scale value={event.scale} />],
    [F.date, <>{span(event.date, event.enddate)}{whole.time && <small><bdi>“{whole.time.text}”</bdi></small>}</>],
    [F.place, places.length ? places.map((place, index) => <span key={index} class="party"><a href={href("overview", "", new URLSearchParams({ place: place.name }))}><Name text={place.name} most={80} /></a> <span class="code">{[place.province, place.country].filter(Boolean).join(", ")}</span></span>) : W.noPlace],
  ];
  if (event.auxiliary.length) rows.push([F.auxiliary, event.auxiliary.map((word) => words.auxiliaries[word] ?? word).join(", ")]);
  if (event.context.length) rows.push([F.context, event.context.map(plain).join(", ")]);
  for (const name of ["dead", "injured", "arrested"] as const) {
    const count = event[name];
    if (count !== null && count !== undefined) rows.push([F[name], number(count)]);
  }
  if (figures.length) rows.push([F.figures, figures.map((figure) => figure.text).join(", ")]);
  rows.push([F.id, <code>{event.id}</code>]);
  return (
    <dl class="record">
      {rows.map(([name, content], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

// The scale from -10 to +10 as a line with a mark on it.
function Scale({ value }: { value: number }): JSX.Element {
  const at = 50 + value * 5;
  return (
    <span class="scale">
      <svg width="112" height="12" viewBox="0 0 112 12" aria-hidden="true">
        <path d="M6 6h100M56 2v8" class="scale-line" />
        <circle cx={6 + at} cy="6" r="4.5" class={value < 0 ? "q4" : "q2"} />
      </svg>{" "}
      {signed(value)}
    </span>
  );
}
