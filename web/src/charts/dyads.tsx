// The busiest pairs, as a table that asks.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Dyads } from "../api";
import type { Filter } from "../filter";
import { number, signed, title } from "../format";
import type { Remote } from "../hooks";
import { QuadBar } from "../parts/marks";
import { Empty, Failure, Loading, Name, Panel } from "../parts/panel";
import { words } from "../words";
import { pickPair } from "./network";

const FIRST = 13;

export function DyadsPanel({ filter, remote }: { filter: Filter; remote: Remote<Dyads> }): JSX.Element {
  const { data, error, loading, retry } = remote;
  const [shown, setShown] = useState(FIRST);
  const all = data?.dyads ?? [];
  const most = Math.max(1, ...all.map((dyad) => dyad.events));
  return (
    <Panel name="dyads" title={words.dyads.title} note={words.dyads.note} busy={loading}>
      {error ? <Failure error={error} retry={retry} /> : !data ? <Loading lines={6} /> : all.length === 0 ? <Empty text={words.dyads.empty} /> : (
        <>
          <table class="data dyads">
            <thead>
              <tr>
                <th scope="col">{words.dyads.actor}</th>
                <th scope="col">{words.dyads.recipient}</th>
                <th scope="col">{words.dyads.kinds}</th>
                <th scope="col" class="n">{words.dyads.events}</th>
                <th scope="col" class="n">{words.dyads.scale}</th>
              </tr>
            </thead>
            <tbody>
              {all.slice(0, shown).map((dyad) => {
                const on = filter.actor?.includes(dyad.actor.key) && filter.recipient?.includes(dyad.recipient.key);
                return (
                  <tr key={dyad.actor.key + "\n" + dyad.recipient.key} class={on ? "on" : ""}>
                    <th scope="row">
                      <button
                        type="button"
                        class="link cover"
                        aria-pressed={on ?? false}
                        aria-label={`${title(dyad.actor.name)} → ${title(dyad.recipient.name)}`}
                        onClick={() => pickPair(dyad.actor.key, dyad.recipient.key, filter)}
                      >
                        <Name text={dyad.actor.name} most={40} />
                      </button>
                    </th>
                    <td><span class="arrow" aria-hidden="true">→</span> <Name text={dyad.recipient.name} most={40} /></td>
                    <td><QuadBar quads={dyad.quads} most={most} width={84} /></td>
                    <td class="n">{number(dyad.events)}</td>
                    <td class={`n ${dyad.scale < 0 ? "minus" : "plus"}`}>{signed(dyad.scale)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {shown < all.length && <button type="button" class="more button" onClick={() => setShown(shown + 2 * FIRST)}>{words.dyads.more}</button>}
        </>
      )}
    </Panel>
  );
}
