// The head of every view: name, views, search, colours.
import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Meta, Search } from "../api";
import { useDismiss, useRemote, useSettled } from "../hooks";
import { go, href, type Route } from "../route";
import { nextTheme, themeIcon, useTheme } from "../theme";
import { words } from "../words";
import { Marked } from "./marked";
import { Name } from "./panel";
import { shorten } from "../offsets";

// Where the overview was left: its question is not lost by looking at an event.
let overview = "#/";

export function Head({ route, meta }: { route: Route; meta: Meta | undefined }): JSX.Element {
  if (route.view === "overview") overview = location.hash || "#/";
  const [theme, setTheme] = useTheme();
  const link = (view: string, address: string, text: string) => (
    <a href={address} aria-current={route.view === view ? "page" : undefined}>{text}</a>
  );
  return (
    <header class="head">
      <a class="brand" href="#/">
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true"><path class="q2" d="M15 4a12 12 0 0 0 0 24z" /><path class="q4" d="M17 8a8 8 0 0 1 0 16z" /></svg>
        <span>{words.name}</span>
      </a>
      <nav aria-label={words.nav.label}>
        {link("overview", overview, words.nav.overview)}
        {link("claims", "#/claims", words.nav.claims)}
        {link("try", "#/try", words.nav.read)}
      </nav>
      {meta && meta.events > 0 && <SearchBox />}
      <button type="button" class="theme quiet" aria-label={`${words.theme.label}: ${words.theme[theme]}`} title={`${words.theme.label}: ${words.theme[theme]}`} onClick={() => setTheme(nextTheme(theme))}>
        {themeIcon(theme)}
      </button>
    </header>
  );
}

function SearchBox(): JSX.Element {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const settled = useSettled(text.trim(), 200);
  const { data, loading } = useRemote<Search>(settled.length > 1 ? `search?${new URLSearchParams({ q: settled, limit: "8" })}` : null);
  const dismiss = useCallback(() => setOpen(false), []);
  const box = useDismiss<HTMLDivElement>(open, dismiss);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);
  const leave = () => {
    setOpen(false);
    setText("");
    input.current?.blur();
  };
  const nothing = data && data.actors.length + data.places.length + data.hits.length === 0;
  return (
    <div class="search" role="search" ref={box}>
      <input
        ref={input}
        type="search"
        placeholder={words.search.hint}
        aria-label={words.search.label}
        value={text}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !settled) return;
          leave();
          go(href("overview", "", new URLSearchParams({ text: settled })));
        }}
      />
      <p class="sr" role="status">{open && data && !loading && settled.length > 1 ? words.search.found(data.actors.length, data.places.length, data.hits.length) : ""}</p>
      <kbd aria-hidden="true">{words.search.key}</kbd>
      {open && settled.length > 1 && (data || loading) && (
        <div class="popup wide results" onClick={(event) => (event.target as HTMLElement).closest("a") && leave()}>
          {nothing && <p class="note">{words.search.none}</p>}
          {data && data.actors.length > 0 && (
            <section>
              <h2>{words.search.actors}</h2>
              <ul class="chips">{data.actors.map((actor) => <li key={actor.key}><a class="chip" href={href("actor", actor.key)}><Name text={actor.name} most={50} /></a></li>)}</ul>
            </section>
          )}
          {data && data.places.length > 0 && (
            <section>
              <h2>{words.search.places}</h2>
              <ul class="chips">{data.places.map((place) => <li key={place.name + place.lat}><a class="chip" href={href("overview", "", new URLSearchParams({ place: place.name }))}><Name text={place.name} most={50} /></a></li>)}</ul>
            </section>
          )}
          {data && data.hits.length > 0 && (
            <section>
              <h2>{words.search.sentences}</h2>
              <ul class="hits">
                {data.hits.map((hit) => (
                  <li key={hit.document.id + hit.start}>
                    <a href={hit.events[0] ? href("event", hit.events[0]) : href("article", hit.document.id, new URLSearchParams({ at: String(hit.start) }))}>
                      <Marked text={shorten(hit.text, 200)} start={hit.start} spans={hit.marks.map(([start, end]) => ({ role: "hit", start: hit.start + start, end: hit.start + end }))} />
                    </a>
                    <small>{hit.document.publisher && <Name text={hit.document.publisher} most={40} />}</small>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  );
}
