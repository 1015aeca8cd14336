// A part of a view: heading, note, and a switch between the chart and the table that says the same. Which of the two is
// shown is in the address (`table=map,time`).
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { ApiError } from "../api";
import { setShown, } from "../filter";
import { useRoute } from "../route";
import { words } from "../words";

export function useTable(name: string): [boolean, () => void] {
  const shown = (useRoute().params.get("table") ?? "").split(",").filter(Boolean);
  const open = shown.includes(name);
  const flip = () => {
    const next = open ? shown.filter((other) => other !== name) : [...shown, name];
    setShown("table", next.length > 0 ? next.join(",") : null);
  };
  return [open, flip];
}

interface PanelProps {
  name: string;
  title: string;
  note?: ComponentChildren;
  class?: string;
  busy?: boolean;
  actions?: ComponentChildren;
  table?: () => JSX.Element;
  children: ComponentChildren;
}

export function Panel(props: PanelProps): JSX.Element {
  const heading = useId();
  const [open, flip] = useTable(props.name);
  return (
    <section class={`panel panel-${props.name} ${props.class ?? ""}`} aria-labelledby={heading} aria-busy={props.busy ?? false}>
      <header class="panel-head">
        <h2 id={heading}>{props.title}</h2>
        {props.note !== undefined && <p class="note">{props.note}</p>}
        <div class="panel-actions">
          {props.actions}
          {props.table && (
            <button type="button" class="quiet" aria-label={open ? words.panel.asChart(props.title) : words.panel.asTable(props.title)} onClick={flip}>
              {open ? words.panel.chart : words.panel.table}
            </button>
          )}
        </div>
      </header>
      <div class="panel-body">{open && props.table ? <div class="table-scroll">{props.table()}</div> : props.children}</div>
    </section>
  );
}

export function Table({ caption, head, rows }: { caption: string; head: string[]; rows: ComponentChildren[][] }): JSX.Element {
  return (
    <table class="data">
      <caption class="sr">{words.table.caption(caption)}</caption>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (at === 0 ? <th key={at} scope="row">{cell}</th> : <td key={at}>{cell}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Loading({ lines = 3 }: { lines?: number }): JSX.Element {
  return (
    <div class="loading" role="status">
      <span class="sr">{words.states.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

export function Empty({ text, hint }: { text: string; hint?: string }): JSX.Element {
  return (
    <div class="empty">
      <p>{text}</p>
      {hint && <p class="note">{hint}</p>}
    </div>
  );
}

export function Failure({ error, retry }: { error: ApiError; retry?: () => void }): JSX.Element {
  const text = error.status === 0 ? words.states.offline : error.status === 404 ? words.states.notFound : error.message || words.states.error;
  // What was asked wrongly is wrong again: only what may come right is worth a button.
  const may = error.status === 0 || error.status === 429 || error.status >= 500;
  return (
    <div class="failure" role="alert">
      <p>{text.slice(0, 1).toUpperCase() + text.slice(1)}</p>
      {error.status === 404 && <p><a href="#/">{words.states.home}</a></p>}
      {retry && may && <button type="button" class="button" onClick={retry}>{words.states.retry}</button>}
    </div>
  );
}

export const Name = ({ text, most = 200 }: { text: string; most?: number }): JSX.Element => <bdi class="name">{Array.from(text).length > most ? Array.from(text).slice(0, most - 1).join("") + "…" : text}</bdi>;
