// What: the types of events, ordered by kind as in the ontology, with their numbers.
import type { JSX } from "preact";
import type { Counts, Meta } from "../api";
import { ask, toggle, type Filter } from "../filter";
import { number, typeName } from "../format";
import { useRemote } from "../hooks";
import { QuadMark } from "../parts/marks";
import { Empty, Failure, Loading, Panel } from "../parts/panel";
import { words } from "../words";

export function TypesPanel({ filter, meta }: { filter: Filter; meta: Meta }): JSX.Element {
  const { data, error, loading, retry } = useRemote<Counts>(ask("counts", filter, { by: "event", order: "count" }, ["event"]));
  const found = new Map((data?.counts ?? []).map((count) => [count.event ?? "", count.events]));
  const most = Math.max(1, ...found.values());
  const chosen = filter.event ?? [];
  const order = Object.keys(words.types);
  const shown = [...meta.types].sort((a, b) => a.quad - b.quad || order.indexOf(a.event) - order.indexOf(b.event)).filter((type) => (found.get(type.event) ?? 0) > 0 || chosen.includes(type.event));
  return (
    <Panel name="types" title={words.types_panel.title} note={words.types_panel.note} busy={loading}>
      {error ? <Failure error={error} retry={retry} /> : !data ? <Loading lines={8} /> : shown.length === 0 ? <Empty text={words.types_panel.empty} /> : (
        <ul class="types">
          {shown.map((type) => {
            const count = found.get(type.event) ?? 0;
            const on = chosen.includes(type.event);
            return (
              <li key={type.event}>
                <button
                  type="button"
                  class={`type-row${chosen.length > 0 && !on ? " dim" : ""}`}
                  aria-pressed={on}
                  title={words.types[type.event]?.help}
                  onClick={() => toggle("event", type.event)}
                >
                  <QuadMark quad={type.quad} />
                  <span class="type-name">{typeName(type.event)}</span>
                  <span class="type-bar"><svg width="100%" height="8" preserveAspectRatio="none" aria-hidden="true"><rect class={`q${type.quad}`} x="0.5" y="0.5" height="7" width={`${Math.max((count / most) * 97, 0.8)}%`} /></svg></span>
                  <span class="type-count">{number(count)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
