// An event in a list: who, what, to whom in one line, the sentence with both marked, and where it was read.
import type { JSX } from "preact";
import type { EventRow, Party } from "../api";
import { day, partyName, plain, span, typeDoes, typeName } from "../format";
import { shorten } from "../offsets";
import { href } from "../route";
import type { Span } from "../spans";
import { words } from "../words";
import { Marked } from "./marked";
import { QuadMark } from "./marks";
import { Name } from "./panel";

export function Parties({ parties, none, links = true }: { parties: readonly Party[]; none: string; links?: boolean }): JSX.Element {
  if (parties.length === 0) return <span class="nobody">{none}</span>;
  return (
    <>
      {parties.map((party, index) => (
        <span key={index}>
          {index > 0 && (index === parties.length - 1 ? words.and : ", ")}
          {links && party.key ? (
            <a class="actor-link" href={href("actor", party.key)}><Name text={partyName(party)} most={60} /></a>
          ) : (
            <Name text={partyName(party)} most={60} />
          )}
        </span>
      ))}
    </>
  );
}

export function partySpans(event: EventRow): Span[] {
  const of = (role: string) => (party: Party): Span => ({ role, start: party.start, end: party.end });
  return [...event.actor.map(of("actor")), ...event.recipient.map(of("recipient"))];
}

export function Realis({ auxiliary }: { auxiliary: readonly string[] }): JSX.Element | null {
  if (auxiliary.length === 0) return null;
  return (
    <>
      {auxiliary.map((word) => (
        <span key={word} class="tag">{words.auxiliaries[word] ?? word}</span>
      ))}
    </>
  );
}

// A long sentence is cut around its parties, never within a mark.
function cut(event: EventRow, most: number): { text: string; start: number } {
  const { text, start } = event.sentence;
  return { text: shorten(text, most), start };
}

export function EventLine({ event, compact = false }: { event: EventRow; compact?: boolean }): JSX.Element {
  const shown = cut(event, compact ? 180 : 320);
  const type = words.types[event.event];
  return (
    <article class="eventline">
      <div class="eventline-mark"><QuadMark quad={event.quad} size={14} /></div>
      <div class="eventline-body">
        <h3>
          <a href={href("event", event.id)} class="cover">
            <Parties parties={event.actor} none={words.event.noActor} links={false} />{" "}
            <span class="does" title={type?.help}>{typeDoes(event.event, event.actor.map(partyName))}</span>{" "}
            <Parties parties={event.recipient} none={event.recipient.length ? "" : "…"} links={false} />
          </a>{" "}
          <Realis auxiliary={event.auxiliary} />
        </h3>
        <p class="sentence"><Marked text={shown.text} start={shown.start} spans={partySpans(event)} /></p>
        <p class="facts">
          <time dateTime={event.date ?? undefined}>{span(event.date, event.enddate)}</time>
          {event.place && <span><Name text={event.place.name} most={40} /></span>}
          <span>{typeName(event.event)}{event.mode.length > 0 && `, ${event.mode.map(plain).join(", ")}`}</span>
          {event.said_by && <span>{words.says} <Name text={event.said_by} most={40} /></span>}
          {event.document.publisher && <span><Name text={event.document.publisher} most={40} /></span>}
          {event.reports > 1 && <span class="strong">{words.reach.reports(String(event.reports))}</span>}
          {!event.date && event.document.published && <span>{day(event.document.published)}</span>}
        </p>
      </div>
    </article>
  );
}
