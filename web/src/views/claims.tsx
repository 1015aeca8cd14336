// Claims: denials and differing figures side by side; and all claims, by who says them and about whom.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { get, type ClaimRow, type Claims, type Disagreement, type Disagreements } from "../api";
import { useRemote } from "../hooks";
import { actorName, useActorNames } from "../parts/actornames";
import { ClaimLine } from "../parts/claimline";
import { Differ } from "../parts/differ";
import { Empty, Failure, Loading } from "../parts/panel";
import { go, href, type Route } from "../route";
import { words } from "../words";

const W = words.claims;
const PAGE = "20";

export function ClaimsView({ route }: { route: Route }): JSX.Element {
  const tab = route.params.get("tab") === "all" ? "all" : "differ";
  const link = (to: string) => href("claims", "", to === "all" ? new URLSearchParams({ tab: "all" }) : new URLSearchParams());
  return (
    <div class="claims-view">
      <header class="title">
        <h1>{words.nav.claims}</h1>
        <p class="note">{W.lead}</p>
        <nav class="tabs" aria-label={words.nav.claims}>
          <a href={link("differ")} aria-current={tab === "differ" ? "page" : undefined}>{W.tabs.differ}</a>
          <a href={link("all")} aria-current={tab === "all" ? "page" : undefined}>{W.tabs.all}</a>
        </nav>
      </header>
      {tab === "all" ? <All route={route} /> : <Differing route={route} />}
    </div>
  );
}

// A list that grows page by page; another question begins it anew.
function usePages<A extends { next: string | null }, R>(path: string, rowsOf: (answer: A) => R[]) {
  const first = useRemote<A>(path);
  const [more, setMore] = useState<{ path: string; rows: R[]; next: string | null } | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setMore(null), [path, first.data]);
  const mine = more?.path === path ? more : null;
  const next = mine ? mine.next : (first.data?.next ?? null);
  const load = async () => {
    if (!next) return;
    setBusy(true);
    try {
      const page = await get<A>(`${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ after: next })}`);
      setMore({ path, rows: [...(mine?.rows ?? []), ...rowsOf(page)], next: page.next });
    } finally {
      setBusy(false);
    }
  };
  return { ...first, rows: [...(first.data ? rowsOf(first.data) : []), ...(mine?.rows ?? [])], next, load, busy };
}

function change(route: Route, name: string, value: string): void {
  const params = new URLSearchParams(route.params);
  if (value) params.set(name, value);
  else params.delete(name);
  go(href("claims", "", params));
}

function Field({ route, name, label, hint = words.filter.anyone }: { route: Route; name: string; label: string; hint?: string }): JSX.Element {
  const value = route.params.get(name) ?? "";
  useActorNames(value ? [value] : []);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        change(route, name, String(new FormData(event.currentTarget).get("value") ?? "").trim());
      }}
    >
      <label>{label}<input key={value} name="value" type="text" defaultValue={value} placeholder={hint} title={actorName(value)} /></label>
    </form>
  );
}

function Choose({ route, name, label, options }: { route: Route; name: string; label: string; options: Record<string, string> }): JSX.Element {
  return (
    <div class="field">
      <label>
        {label}
        <select value={route.params.get(name) ?? ""} onChange={(event) => change(route, name, event.currentTarget.value)}>
          <option value="">{W.any}</option>
          {Object.entries(options).map(([value, text]) => <option key={value} value={value}>{text}</option>)}
        </select>
      </label>
    </div>
  );
}

function pick(route: Route, names: string[]): string {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = route.params.get(name);
    if (value) params.set(name, value);
  }
  params.set("limit", PAGE);
  return params.toString();
}

function All({ route }: { route: Route }): JSX.Element {
  const list = usePages<Claims, ClaimRow>(`claims?${pick(route, ["said-by", "about", "stance", "since", "until", "publisher", "document", "text"])}`, (answer) => answer.claims);
  return (
    <>
      <div class="fields">
        <Field route={route} name="said-by" label={W.saidBy} />
        <Field route={route} name="about" label={W.about} />
        <Choose route={route} name="stance" label={W.stance} options={W.stances} />
        <Field route={route} name="text" label={words.filter.text} hint={words.filter.anything} />
      </div>
      <section class="sheet" aria-busy={list.loading} aria-label={W.tabs.all}>
        <h2 class="sr">{W.tabs.all}</h2>
        {list.error ? <Failure error={list.error} retry={list.retry} /> : !list.data ? <Loading lines={8} /> : list.rows.length === 0 ? <Empty text={W.empty} /> : (
          <div class="columns">{list.rows.map((row) => <ClaimLine key={row.document.id + row.claim.id} row={row} />)}</div>
        )}
        {list.next && <button type="button" class="more button" disabled={list.busy} onClick={() => void list.load()}>{W.more}</button>}
      </section>
    </>
  );
}

function Differing({ route }: { route: Route }): JSX.Element {
  const list = usePages<Disagreements, Disagreement>(`claims/disagreements?${pick(route, ["either", "since", "until", "story", "field"])}`, (answer) => answer.disagreements);
  return (
    <>
      <div class="fields">
        <Field route={route} name="either" label={W.about} />
        <Choose route={route} name="field" label={W.field} options={W.fields} />
      </div>
      <h2 class="sr">{W.tabs.differ}</h2>
      <div class="differs" aria-busy={list.loading}>
        {list.error ? <Failure error={list.error} retry={list.retry} /> : !list.data ? <Loading lines={8} /> : list.rows.length === 0 ? <Empty text={W.emptyDiffer} /> : (
          list.rows.map((item, index) => <section key={index} class="sheet"><Differ item={item} /></section>)
        )}
        {list.next && <button type="button" class="more button" disabled={list.busy} onClick={() => void list.load()}>{W.more}</button>}
      </div>
    </>
  );
}
