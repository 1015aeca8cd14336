// What the sentence of the question has no blank for: words of the sentence, kind, realis, context, publisher, confidence.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Counts, Meta } from "../api";
import { ask, setFilter, toggle, type Filter, type Name } from "../filter";
import { number, plain } from "../format";
import { useRemote } from "../hooks";
import { words } from "../words";
import { QuadMark } from "./marks";
import { Name as Text } from "./panel";

function Ticks({ title, name, filter, rows }: { title: string; name: Name; filter: Filter; rows: { value: string; text: JSX.Element | string; count?: number }[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="ticks">
        {rows.map((row) => (
          <label key={row.value} class="chip">
            <input type="checkbox" checked={filter[name]?.includes(row.value) ?? false} onChange={() => toggle(name, row.value)} />
            <span>{row.text}{row.count !== undefined && <small> {number(row.count)}</small>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function useRows(filter: Filter, by: "context" | "publisher" | "mode", most: number) {
  const { data } = useRemote<Counts>(ask("counts", filter, { by, order: "count", limit: most + 1 }, [by]));
  const found = (data?.counts ?? []).filter((count) => count[by]).slice(0, most);
  return found.map((count) => ({ value: count[by] as string, text: by === "publisher" ? <Text text={count[by] as string} most={40} /> : plain(count[by] as string), count: count.events }));
}

export function More({ filter }: { filter: Filter; meta: Meta }): JSX.Element {
  const [text, setText] = useState(filter.text?.[0] ?? "");
  const [least, setLeast] = useState(filter["min-confidence"]?.[0] ?? "0");
  const contexts = useRows(filter, "context", 14);
  const publishers = useRows(filter, "publisher", 12);
  const modes = useRows(filter, "mode", 14);
  return (
    <div class="more-filters">
      <form
        class="by-text"
        onSubmit={(event) => {
          event.preventDefault();
          setFilter({ text: text.trim() ? [text.trim()] : [] });
        }}
      >
        <label>{words.filter.text}<input type="text" value={text} placeholder={words.filter.textHint} onInput={(event) => setText(event.currentTarget.value)} /></label>
        <button type="submit" class="button strong">{words.filter.apply}</button>
      </form>
      <Ticks title={words.filter.quad} name="quad" filter={filter} rows={[1, 2, 3, 4].map((quad) => ({ value: String(quad), text: <><QuadMark quad={quad} /> {words.quads[quad]}</> }))} />
      <Ticks title={words.filter.auxiliary} name="auxiliary" filter={filter} rows={Object.keys(words.auxiliaries).map((word) => ({ value: word, text: words.auxiliaries[word] ?? word }))} />
      <Ticks title={words.filter.mode} name="mode" filter={filter} rows={modes} />
      <Ticks title={words.filter.context} name="context" filter={filter} rows={contexts} />
      <Ticks title={words.filter.publisher} name="publisher" filter={filter} rows={publishers} />
      <label class="least">
        {words.filter.confidence} <output>{least}</output>
        <input
          type="range" min="0" max="0.95" step="0.05" value={least}
          onInput={(event) => setLeast(event.currentTarget.value)}
          onChange={(event) => setFilter({ "min-confidence": Number(event.currentTarget.value) > 0 ? [event.currentTarget.value] : [] })}
        />
      </label>
      <label class="switch">
        <input type="checkbox" checked={filter["once-a-story"]?.[0] === "true"} onChange={(event) => setFilter({ "once-a-story": event.currentTarget.checked ? ["true"] : [] })} />
        {words.filter.stories}
      </label>
    </div>
  );
}
