// The text of an article with everything that was read from it, in layers that one switches.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Doc, DocEvent } from "../api";
import { base } from "../api";
import { setShown } from "../filter";
import { day, number, span, typeDoes } from "../format";
import { useRemote } from "../hooks";
import { Marked } from "../parts/marked";
import { QuadMark } from "../parts/marks";
import { Failure, Loading, Name } from "../parts/panel";
import { href, type Route } from "../route";
import type { Span } from "../spans";
import { words } from "../words";
import { Section } from "./event";

export const LAYERS = ["events", "entities", "times", "places", "figures", "claims"] as const;
export type Layer = (typeof LAYERS)[number];
const FIRST: Layer[] = ["events", "times", "places"];

// Everything of a document as spans, layer by layer. `chosen` (an event) is shown alone, whole.
export function spansOf(doc: Doc, layers: readonly Layer[], chosen: string | null): Span[] {
  const spans: Span[] = [];
  const add = (role: string, at: { start: number; end: number }, more: Partial<Span> = {}) => spans.push({ role, start: at.start, end: at.end, ...more });
  const event = chosen ? doc.events.find((one) => one.id === chosen) : undefined;
  if (event) return spansOfEvent(doc, event);
  if (layers.includes("events")) {
    for (const one of doc.events) {
      for (const party of one.actor) add("actor", party, { id: one.id });
      for (const party of one.recipient) add("recipient", party, { id: one.id });
      for (const [start, end] of one.trigger) add("action", { start, end }, { id: one.id, label: (one.event[0] ?? "").toLowerCase() });
    }
  }
  if (layers.includes("entities")) for (const entity of doc.entities) for (const mention of entity.mentions) add("entity", mention, { label: entity.code ?? words.article.kinds[entity.kind] ?? entity.kind, title: entity.name ?? "" });
  if (layers.includes("times")) for (const time of doc.times) add("time", time, time.date ? { label: span(time.date, time.enddate).replace(/ \d{4}$/, "") } : {});
  if (layers.includes("places")) for (const place of doc.places) add("place", place, { label: place.resolved_place ?? words.roles.place ?? "" });
  if (layers.includes("figures")) for (const figure of doc.figures) add("figure", figure, figure.min !== undefined ? { label: `${figure.approximate ? "~" : ""}${number(figure.min)} ${figure.unit ?? ""}`.trim() } : {});
  if (layers.includes("claims")) {
    for (const claim of doc.claims) {
      add("cue", claim.cue, { label: words.claims.stances[claim.stance] ?? claim.stance });
      for (const [start, end] of claim.spans) add("claim", { start, end });
      for (const source of claim.chain) if (source.end > source.start) add("source", source);
    }
  }
  return spans;
}

function spansOfEvent(doc: Doc, event: DocEvent): Span[] {
  const spans: Span[] = [];
  const add = (role: string, at: { start: number; end: number } | undefined) => at && at.end > at.start && spans.push({ role, start: at.start, end: at.end, id: event.id });
  event.actor.forEach((party) => add("actor", party));
  event.recipient.forEach((party) => add("recipient", party));
  event.trigger.forEach(([start, end]) => add("action", { start, end }));
  (event.place ?? []).forEach((id) => add("place", doc.places.find((place) => place.id === id)));
  (event.figures ?? []).forEach((id) => add("figure", doc.figures.find((figure) => figure.id === id)));
  if (event.time !== undefined) add("time", doc.times.find((time) => time.id === event.time));
  const claim = doc.claims.find((one) => one.id === event.claim);
  if (claim) {
    add("cue", claim.cue);
    claim.chain.forEach((source) => add("source", source));
  }
  return spans;
}

const partyNames = (parties: DocEvent["actor"]): string[] => parties.map((party) => party.identifier_text || party.entity_text || party.code || words.unknown);
const partyText = (parties: DocEvent["actor"]): string => partyNames(parties).join(", ");

export function EventPicker({ doc, chosen, onPick, links }: { doc: Doc; chosen: string | null; onPick: (id: string | null) => void; links: boolean }): JSX.Element {
  if (doc.events.length === 0) return <p class="nothing">{words.article.noEvents}</p>;
  return (
    <ol class="picker">
      {doc.events.map((event) => (
        <li key={event.id} class={event.id === chosen ? "on" : ""}>
          <button type="button" class="plain" aria-pressed={event.id === chosen} onClick={() => onPick(event.id === chosen ? null : event.id)}>
            <QuadMark quad={event.quad_code} size={13} />
            <span>
              {event.actor.length > 0 ? <b><Name text={partyText(event.actor)} most={60} /></b> : <span class="nobody">{words.event.noActor}</span>} {typeDoes(event.event[0] ?? "", partyNames(event.actor))} {event.recipient.length > 0 ? <b><Name text={partyText(event.recipient)} most={60} /></b> : "…"}
              <small>
                {(event.event[0] ?? "").toLowerCase()}{event.mode.length > 0 && `, ${event.mode.join(", ")}`} · {span(event.date, event.enddate)}
                {event.event_loc[0] && ` · ${(event.event_loc[0].resolved_place ?? event.event_loc[0].extracted_place ?? "").slice(0, 60)}`}
                {event.auxiliary.length > 0 && ` · ${event.auxiliary.map((word) => words.auxiliaries[word] ?? word).join(", ")}`}
              </small>
            </span>
          </button>
          {links && event.id === chosen && <a class="facts" href={href("event", event.id)}>{words.event.open}</a>}
        </li>
      ))}
    </ol>
  );
}

export function Layers({ shown, onFlip, doc }: { shown: readonly Layer[]; onFlip: (layer: Layer) => void; doc: Doc | undefined }): JSX.Element {
  const count = (layer: Layer) => (doc ? doc[layer].length : 0);
  return (
    <div class="layers" role="group" aria-label={words.article.layers}>
      {LAYERS.map((layer) => (
        <label key={layer} class={`chip layer-${layer}`}>
          <input type="checkbox" checked={shown.includes(layer)} onChange={() => onFlip(layer)} />
          <span>{words.article.layer[layer]} <small>{number(count(layer))}</small></span>
        </label>
      ))}
    </div>
  );
}

// Sentence by sentence, so that each can be found, marked and told why it gave nothing.
export function ArticleText({ doc, spans, chosen, at, onPick, unread }: { doc: Doc; spans: Span[]; chosen: string | null; at: number | null; onPick: (id: string) => void; unread: boolean }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => cut(doc), [doc]);
  useEffect(() => {
    if (at !== null) box.current?.querySelector(".here")?.scrollIntoView({ block: "center" });
  }, [at, doc]);
  return (
    <div class="article-text" ref={box}>
      {pieces.map((paragraph, index) => (
        <p key={index} class={`part-${paragraph.part}`}>
          {paragraph.sentences.map((sentence, order) => {
            const inside = spans.filter((one) => one.start < sentence.end && one.end > sentence.start);
            const here = at !== null && at >= sentence.start && at < sentence.end;
            return (
              <span key={sentence.start} class={here ? "sent here" : "sent"}>
                <Marked text={sentence.text} start={sentence.start} spans={inside} labels tail={order < paragraph.sentences.length - 1 ? 1 : 40} chosen={chosen} onPick={onPick} />
                {unread && sentence.none && <span class="unread"> {words.article.unread[sentence.none] ?? sentence.none}</span>}{" "}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}

interface Piece { start: number; end: number; text: string; none: string | undefined }
interface Paragraph { part: string; sentences: Piece[] }

// The text in paragraphs of sentences; what lies between sentences (spaces, lines) ends a paragraph when it holds an empty line.
function cut(doc: Doc): Paragraph[] {
  const points = Array.from(doc.text);
  const text = (start: number, end: number) => points.slice(start, end).join("");
  const paragraphs: Paragraph[] = [];
  let last = 0;
  for (const sentence of doc.sentences) {
    const between = text(last, sentence.start);
    const before = paragraphs[paragraphs.length - 1];
    const piece = { start: sentence.start, end: sentence.end, text: text(sentence.start, sentence.end), none: sentence.none };
    if (!before || /\n/.test(between) || before.part !== sentence.part) paragraphs.push({ part: sentence.part, sentences: [piece] });
    else before.sentences.push(piece);
    last = sentence.end;
  }
  return paragraphs;
}

export function ArticleView({ id, route }: { id: string; route: Route }): JSX.Element {
  const { data: doc, error, loading, retry } = useRemote<Doc>(`documents/${encodeURIComponent(id)}`);
  const chosen = route.params.get("event");
  const at = route.params.has("at") ? Number(route.params.get("at")) : null;
  const unread = route.params.get("unread") === "1";
  const layers = route.params.has("layers") ? LAYERS.filter((layer) => (route.params.get("layers") ?? "").split(",").includes(layer)) : FIRST;
  if (error) return <Failure error={error} retry={retry} />;
  if (!doc || loading) return <Loading lines={10} />;
  const flip = (layer: Layer) => {
    const next = layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
    setShown("event", null);
    setShown("layers", next.length > 0 ? next.join(",") : "none");
  };
  return (
    <div class="two">
      <header class="title">
        <p class="crumb">{doc.publisher && <Name text={doc.publisher} most={80} />}{doc.published && <> · <time dateTime={doc.published}>{day(doc.published)}</time></>}</p>
        <h1><Name text={doc.title || words.article.untitled} /></h1>
      </header>
      <div class="main-column">
        <section class="sheet" aria-label={words.article.title}>
          <Layers shown={layers} onFlip={flip} doc={doc} />
          <ArticleText doc={doc} spans={spansOf(doc, layers, chosen)} chosen={chosen} at={at} onPick={(event) => setShown("event", event)} unread={unread} />
        </section>
      </div>
      <aside class="side-column">
        <Section title={words.article.events} note={number(doc.events.length)}>
          <EventPicker doc={doc} chosen={chosen} onPick={(event) => setShown("event", event)} links />
          <label class="switch"><input type="checkbox" checked={unread} onChange={() => setShown("unread", unread ? null : "1")} /> {words.article.showUnread}</label>
        </Section>
        <p class="facts">
          <a href={`${base}documents/${encodeURIComponent(id)}`} download="article.json">{words.download.label} (JSON)</a>
          {doc.url && /^https?:/.test(doc.url) && <a href={doc.url} rel="noopener noreferrer">{words.article.source}</a>}
        </p>
      </aside>
    </div>
  );
}
