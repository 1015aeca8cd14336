// The page: which view the address names, the head above it and the foot beneath.
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/charts.css";
import "./styles/views.css";
import { render, type JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { renew, setToken, type Meta } from "./api";
import { number } from "./format";
import { useNews, useRemote } from "./hooks";
import { Head } from "./parts/head";
import { Failure, Loading } from "./parts/panel";
import { shorten } from "./offsets";
import { useRoute, type Route } from "./route";
import { applyTheme } from "./theme";
import { ActorView } from "./views/actor";
import { ArticleView } from "./views/article";
import { ClaimsView } from "./views/claims";
import { EventView } from "./views/event";
import { Overview } from "./views/overview";
import { ReadView } from "./views/read";
import { words } from "./words";

function Nothing(): JSX.Element {
  return (
    <div class="empty big">
      <h1>{words.states.noView}</h1>
      <p><a href="#/">{words.states.home}</a></p>
    </div>
  );
}

function NoEvents(): JSX.Element {
  return (
    <div class="empty big">
      <p>{words.states.empty}</p>
      <p class="note">{words.states.emptyHow}</p>
      <pre><code>{words.states.emptyCommand}</code></pre>
    </div>
  );
}

function AskToken({ retry }: { retry: () => void }): JSX.Element {
  return (
    <form
      class="empty big ask-token"
      onSubmit={(event) => {
        event.preventDefault();
        setToken(String(new FormData(event.currentTarget).get("token") ?? "").trim());
        retry();
      }}
    >
      <label>{words.states.token}<input name="token" type="password" autocomplete="off" /></label>
      <button type="submit" class="button strong">{words.states.open}</button>
    </form>
  );
}

function View({ route, meta }: { route: Route; meta: Meta }): JSX.Element {
  if (route.view === "try") return <ReadView meta={meta} />;
  if (meta.events === 0 && meta.documents === 0) return <NoEvents />;
  if (route.view === "overview") return <Overview route={route} meta={meta} />;
  if (route.view === "event" && route.id) return <EventView id={route.id} />;
  if (route.view === "article" && route.id) return <ArticleView id={route.id} route={route} />;
  if (route.view === "actor" && route.id) return <ActorView id={route.id} route={route} />;
  if (route.view === "claims") return <ClaimsView route={route} />;
  return <Nothing />;
}

// An analyst who keeps the page open all day is told that there is more, and reads on undisturbed until they want it.
function News({ meta }: { meta: Meta | undefined }): JSX.Element {
  const news = useNews(meta?.data);
  return (
    <div role="status">
      {news && <p class="news">{words.states.news} <button type="button" class="link" onClick={renew}>{words.states.showNews}</button></p>}
    </div>
  );
}

function Page(): JSX.Element {
  const route = useRoute();
  const { data: meta, error, retry } = useRemote<Meta>("meta");
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.view + "/" + route.id);
  useEffect(() => {
    // Another view begins at its top, and tells a screen reader so; another question of the same view does not.
    if (shown.current === route.view + "/" + route.id) return;
    shown.current = route.view + "/" + route.id;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [route.view, route.id]);
  // The window, its entry in the history and a screen reader's first word have the name of what is seen.
  useEffect(() => {
    const name = () => {
      const heading = main.current?.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim();
      document.title = heading ? `${shorten(heading, 80)} – ${words.name}` : words.name;
    };
    name();
    const observer = new MutationObserver(name);
    if (main.current) observer.observe(main.current, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{words.skip}</a>
      <Head route={route} meta={meta} />
      <News meta={meta} />
      <main id="main" tabIndex={-1} ref={main}>
        {error?.status === 401 ? <AskToken retry={retry} /> : error ? <Failure error={error} retry={retry} /> : meta ? <View route={route} meta={meta} /> : <Loading lines={6} />}
      </main>
      {meta && (
        <footer class="foot">
          <span>{words.foot.data(number(meta.documents), number(meta.events), number(meta.claims))}</span>
          <span>{words.foot.engine(meta.version)}</span>
          <a href="openapi.json">{words.foot.api}</a>
        </footer>
      )}
    </>
  );
}

applyTheme();
render(<Page />, document.getElementById("page") as HTMLElement);
