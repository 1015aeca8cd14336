// The question at the head of the overview, as a sentence with blanks: who did what to whom, where, when, according to whom.
// Each blank opens a list. What is chosen is in the address, and nowhere else.
import type { ComponentChildren, JSX } from "preact";
import { useCallback, useEffect, useId, useRef, useState } from "preact/hooks";
import type { Actors, Counts, Meta } from "../api";
import { ask, isEmpty, setFilter, toggle, type Filter, type Name } from "../filter";
import { day, label, plain, span, typeName } from "../format";
import { useDismiss, useRemote, useSettled } from "../hooks";
import { words } from "../words";
import { actorName, useActorNames } from "./actornames";
import { Chooser, type Choice } from "./chooser";
import { Download } from "./download";
import { More } from "./more";
import { QuadMark } from "./marks";
import { When } from "./when";

interface SlotProps { title: string; empty: string; values: string[]; wide?: boolean; onClear: () => void; children: () => ComponentChildren }

function Slot({ title, empty, values, wide, onClear, children }: SlotProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const dismiss = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  }, []);
  const box = useDismiss<HTMLDivElement>(open, dismiss);
  const popup = useRef<HTMLDivElement>(null);
  // A list at the right edge of the window opens to the left.
  useEffect(() => {
    const element = popup.current;
    if (!open || !element) return;
    const over = element.getBoundingClientRect().right - document.documentElement.clientWidth + 12;
    if (over > 0) element.style.transform = `translateX(${-over}px)`;
  }, [open]);
  const text = values.length === 0 ? empty : values.map((value) => label(value, 24)).slice(0, 2).join(words.filter.or) + (values.length > 2 ? ` +${values.length - 2}` : "");
  return (
    <div class={`slot${values.length > 0 ? " set" : ""}${open ? " open" : ""}`} ref={box}>
      <button ref={button} type="button" class="slot-button" aria-expanded={open} aria-haspopup="dialog" onClick={() => setOpen(!open)}>
        <span class="slot-title">{title}</span>
        <span class="slot-value"><bdi>{text}</bdi></span>
      </button>
      {values.length > 0 && <button type="button" class="slot-clear" aria-label={words.filter.clearOne(title)} onClick={onClear}>×</button>}
      {open && (
        <div ref={popup} class={`popup${wide ? " wide" : ""}`} role="dialog" aria-label={title} id={id}>
          {children()}
        </div>
      )}
    </div>
  );
}

// Actors: those that the rest of the question leaves, busiest first; what one types is searched in the whole store.
function ActorChooser({ name, by, filter, hint }: { name: Name; by: "actor" | "recipient"; filter: Filter; hint: string }): JSX.Element {
  const [text, setText] = useState("");
  const settled = useSettled(text.trim(), 180);
  const found = useRemote<Actors>(settled ? `actors?${new URLSearchParams({ q: settled, limit: "30" })}` : null);
  const top = useRemote<Counts>(settled ? null : ask("counts", filter, { by, order: "count", limit: 30 }, [name]));
  useActorNames((top.data?.counts ?? []).map((count) => count[by] ?? "").filter(Boolean));
  const choices: Choice[] = settled
    ? (found.data?.actors ?? []).map(({ actor, events }) => ({ value: actor.key, name: actor.name, ...(actor.code && actor.code !== actor.name ? { note: actor.code } : {}), count: events }))
    : (top.data?.counts ?? []).filter((count) => count[by]).map((count) => ({ value: count[by] as string, name: actorName(count[by] as string), count: count.events }));
  return <Chooser label={hint} choices={choices} chosen={filter[name] ?? []} busy={found.loading || top.loading} onSearch={setText} onPick={(value) => toggle(name, value)} />;
}

function TypeChooser({ filter, meta }: { filter: Filter; meta: Meta }): JSX.Element {
  const { data } = useRemote<Counts>(ask("counts", filter, { by: "event" }, ["event"]));
  const found = new Map((data?.counts ?? []).map((count) => [count.event ?? "", count.events]));
  const choices = [1, 2, 3, 4].flatMap((quad) =>
    Object.keys(words.types)
      .flatMap((name) => meta.types.filter((type) => type.event === name && type.quad === quad))
      .map((type) => ({
        value: type.event, name: typeName(type.event), note: words.types[type.event]?.help ?? "", count: found.get(type.event) ?? 0,
        mark: <QuadMark quad={quad} />, group: words.quads[quad] ?? "",
      })),
  );
  return <Chooser label={words.filter.searchTypes} choices={choices} chosen={filter.event ?? []} onPick={(value) => toggle("event", value)} />;
}

function PlaceChooser({ filter }: { filter: Filter }): JSX.Element {
  const countries = useRemote<Counts>(ask("counts", filter, { by: "country", order: "count", limit: 250 }, ["country", "place"]));
  const places = useRemote<Counts>(ask("counts", filter, { by: "place", order: "count", limit: 400 }, ["country", "place"]));
  const codes = (countries.data?.counts ?? []).filter((count) => count.country);
  useActorNames(codes.slice(0, 60).map((count) => count.country as string));
  const choices: Choice[] = [
    ...codes.map((count) => ({ value: `country:${count.country}`, name: actorName(count.country as string), note: count.country as string, count: count.events, group: words.filter.countries })),
    ...(places.data?.counts ?? []).filter((count) => count.place).map((count) => {
      const comma = (count.place as string).lastIndexOf(", ");
      const bare = comma < 0 ? (count.place as string) : (count.place as string).slice(0, comma);
      return { value: `place:${bare}`, name: bare, note: comma < 0 ? "" : (count.place as string).slice(comma + 2), count: count.events, group: words.filter.places };
    }),
  ];
  const chosen = [...(filter.country ?? []).map((code) => `country:${code}`), ...(filter.place ?? []).map((place) => `place:${place}`)];
  const pick = (value: string) => {
    const colon = value.indexOf(":");
    toggle(value.slice(0, colon) as Name, value.slice(colon + 1));
  };
  return <Chooser label={words.filter.searchPlaces} choices={choices} chosen={chosen} busy={countries.loading || places.loading} onPick={pick} />;
}

function SourceChooser({ filter }: { filter: Filter }): JSX.Element {
  const [text, setText] = useState("");
  const settled = useSettled(text.trim(), 180);
  const found = useRemote<Actors>(settled ? `actors?${new URLSearchParams({ q: settled, limit: "30" })}` : "actors?limit=30");
  const actors = (found.data?.actors ?? []).map(({ actor }) => ({ value: actor.key, name: actor.name }));
  const choices = settled ? actors : [{ value: "-", name: words.filter.reporter }, ...actors];
  return <Chooser label={words.filter.searchSources} choices={choices} chosen={filter["said-by"] ?? []} busy={found.loading} onSearch={setText} onPick={(value) => toggle("said-by", value)} />;
}

const sourceName = (value: string): string => (value === "-" ? words.filter.reporter : actorName(value));

export function Question({ filter, meta, total }: { filter: Filter; meta: Meta; total: JSX.Element }): JSX.Element {
  useActorNames([...(filter.actor ?? []), ...(filter.recipient ?? []), ...(filter.either ?? []), ...(filter["said-by"] ?? []), ...(filter.country ?? [])].filter((key) => key !== "-"));
  const when = [filter.since?.[0], filter.until?.[0]];
  const whenText = when[0] && when[1] ? [span(when[0], when[1])] : when[0] ? [words.filter.from(day(when[0]))] : when[1] ? [words.filter.to(day(when[1]))] : [];
  const rest = restOf(filter);
  return (
    <section class="question" aria-label={words.filter.label}>
      <div class="slots">
        {(filter.either?.length ?? 0) > 0 && (
          <Slot title={words.filter.involving} empty="" values={(filter.either ?? []).map(actorName)} onClear={() => setFilter({ either: [] })}>
            {() => <ActorChooser name="either" by="actor" filter={filter} hint={words.filter.searchActors} />}
          </Slot>
        )}
        <Slot title={words.filter.who} empty={words.filter.anyone} values={(filter.actor ?? []).map(actorName)} onClear={() => setFilter({ actor: [] })}>
          {() => <ActorChooser name="actor" by="actor" filter={filter} hint={words.filter.searchActors} />}
        </Slot>
        <Slot title={words.filter.what} empty={words.filter.anything} values={(filter.event ?? []).map(typeName)} wide onClear={() => setFilter({ event: [] })}>
          {() => <TypeChooser filter={filter} meta={meta} />}
        </Slot>
        <Slot title={words.filter.whom} empty={words.filter.anyone} values={(filter.recipient ?? []).map(actorName)} onClear={() => setFilter({ recipient: [] })}>
          {() => <ActorChooser name="recipient" by="recipient" filter={filter} hint={words.filter.searchActors} />}
        </Slot>
        <Slot title={words.filter.where} empty={words.filter.anywhere} values={[...(filter.country ?? []).map(actorName), ...(filter.place ?? [])]} onClear={() => setFilter({ country: [], place: [] })}>
          {() => <PlaceChooser filter={filter} />}
        </Slot>
        <Slot title={words.filter.when} empty={words.filter.anytime} values={whenText} onClear={() => setFilter({ since: [], until: [] })}>
          {() => <When filter={filter} meta={meta} />}
        </Slot>
        <Slot title={words.filter.source} empty={words.filter.anysource} values={(filter["said-by"] ?? []).map(sourceName)} onClear={() => setFilter({ "said-by": [] })}>
          {() => <SourceChooser filter={filter} />}
        </Slot>
        <Slot title={words.filter.more} empty={words.filter.nothing} values={rest} wide onClear={() => setFilter({ quad: [], mode: [], context: [], text: [], publisher: [], auxiliary: [], "min-confidence": [], "once-a-story": [], box: [], document: [], story: [] })}>
          {() => <More filter={filter} meta={meta} />}
        </Slot>
      </div>
      <div class="question-foot">
        {total}
        <div class="question-actions">
          {!isEmpty(filter) && <a class="button quiet" href="#/">{words.filter.clear}</a>}
          <Download filter={filter} />
        </div>
      </div>
    </section>
  );
}

// What the last blank holds, in words.
function restOf(filter: Filter): string[] {
  return [
    ...(filter.quad ?? []).map((quad) => words.quads[Number(quad)] ?? quad),
    ...(filter.text ?? []).map((text) => `“${text}”`),
    ...(filter.mode ?? []).map(plain),
    ...(filter.context ?? []).map(plain),
    ...(filter.publisher ?? []),
    ...(filter.auxiliary ?? []).map((word) => words.auxiliaries[word] ?? word),
    ...(filter["min-confidence"] ?? []).map((least) => `≥ ${least}`),
    ...(filter["once-a-story"]?.[0] === "true" ? [words.filter.stories] : []),
    ...(filter.document ?? []),
    ...(filter.story ?? []).map((story) => `${words.event.story} ${story}`),
    ...(filter.box ?? []),
  ];
}
