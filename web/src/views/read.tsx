// Try it: a text is read as one types. Short texts are in the address too, so that a reading can be sent to somebody.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ApiError, read, type Doc, type Meta } from "../api";
import { useSettled } from "../hooks";
import { href, parse, replace } from "../route";
import { number } from "../format";
import { words } from "../words";
import { ArticleText, EventPicker, LAYERS, Layers, spansOf, type Layer } from "./article";
import { Section } from "./event";

const W = words.read;
const SHARED = 1500;
const PAUSE = 350;

interface Result { doc: Doc; milliseconds: number }

function useReading(text: string, date: string, on: boolean): { result: Result | null; busy: boolean; error: ApiError | null } {
  const [result, setResult] = useState<Result | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!on || !text.trim()) {
      setResult(null);
      setError(null);
      setBusy(false);
      return;
    }
    const control = new AbortController();
    let timer = 0;
    setBusy(true);
    const began = performance.now();
    read(date ? { text, date } : { text }, control.signal).then(
      (doc) => {
        setResult({ doc, milliseconds: Math.round(performance.now() - began) });
        setError(null);
        setBusy(false);
      },
      (reason: unknown) => {
        if (control.signal.aborted) return;
        const failed = reason instanceof ApiError ? reason : new ApiError(0, "offline", String(reason));
        setError(failed);
        setBusy(false);
        // Too many in a short time: once more when the server says so.
        if (failed.status === 429) timer = window.setTimeout(() => setTurn((before) => before + 1), Math.max(failed.wait, 1) * 1000);
      },
    );
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [text, date, on, turn]);
  return { result, busy, error };
}

export function ReadView({ meta }: { meta: Meta }): JSX.Element {
  const start = useMemo(() => parse(location.hash).params, []);
  const [text, setText] = useState(start.get("text") ?? "");
  const [date, setDate] = useState(start.get("date") ?? (meta.published.last ?? ""));
  const [layers, setLayers] = useState<Layer[]>(LAYERS.filter((layer) => (start.get("layers") ?? "events,times,places,claims").split(",").includes(layer)));
  const [chosen, setChosen] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(text, PAUSE);
  const { result, busy, error } = useReading(settled, date, meta.reader);
  useEffect(() => {
    const params = new URLSearchParams();
    if (settled && settled.length <= SHARED) params.set("text", settled);
    if (date && settled) params.set("date", date);
    if (parse(location.hash).view === "try") replace(href("try", "", params));
    setChosen(null);
  }, [settled, date]);
  const doc = result?.doc;
  const flip = (layer: Layer) => setLayers(layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer]);
  if (!meta.reader) {
    return (
      <div class="off empty big">
        <h1>{W.title}</h1>
        <p>{W.off}</p>
        <p class="note">{W.offHow}</p>
        <pre><code>{W.offCommand}</code></pre>
      </div>
    );
  }
  return (
    <div class="read-view">
      <header class="title">
        <h1>{W.title}</h1>
        <p class="note">{W.lead}</p>
      </header>
      <div class="halves read">
        <section class="sheet writing" aria-label={W.text}>
          <div class="writing-head">
            <label class="inline">{W.date} <input type="date" value={date} onChange={(event) => setDate(event.currentTarget.value)} /></label>
            <span class="question-actions">
              <button type="button" class="button" onClick={() => { setText(W.sampleText); area.current?.focus(); }}>{W.sample}</button>
              {text && <button type="button" class="button quiet" onClick={() => { setText(""); area.current?.focus(); }}>{W.clear}</button>}
            </span>
          </div>
          <textarea ref={area} value={text} spellcheck={false} aria-label={W.text} placeholder={W.placeholder} onInput={(event) => setText(event.currentTarget.value)} />
        </section>
        <section class="sheet" aria-label={W.result} aria-busy={busy}>
          <div class="writing-head">
            <Layers shown={layers} onFlip={flip} doc={doc} />
            <span class="note" role="status">{busy ? W.reading : result ? W.took(result.milliseconds) : ""}</span>
          </div>
          {error ? (
            <div class="failure" role="alert"><p>{error.status === 429 ? W.tooMany : error.status === 413 ? W.tooLong(number(meta.limits.text)) : error.status === 0 ? words.states.offline : error.message}</p></div>
          ) : doc ? (
            <ArticleText doc={doc} spans={spansOf(doc, layers, chosen)} chosen={chosen} at={null} onPick={(id) => setChosen(id === chosen ? null : id)} unread={false} />
          ) : (
            <div class="empty"><p>{W.empty}</p></div>
          )}
        </section>
      </div>
      {doc && (
        <Section title={words.article.layer.events ?? ""} note={number(doc.events.length)} class="columns-sheet">
          {doc.events.length === 0 ? <p class="nothing">{W.nothing}</p> : <EventPicker doc={doc} chosen={chosen} onPick={setChosen} links={false} />}
        </Section>
      )}
    </div>
  );
}
