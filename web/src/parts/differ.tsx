// Two or more who cannot all be right, side by side: what each says, who says it, and the words.
import type { JSX } from "preact";
import type { Disagreement } from "../api";
import { day, number } from "../format";
import { shorten } from "../offsets";
import { href } from "../route";
import { words } from "../words";
import { partySpans } from "./eventline";
import { Marked } from "./marked";
import { Name } from "./panel";

const value = (text: string): string => (/^\d+$/.test(text) ? number(Number(text)) : /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text);

export function Differ({ item, here }: { item: Disagreement; here?: string }): JSX.Element {
  return (
    <article class="differ">
      <header>
        <h3>{words.claims.fields[item.field] ?? item.field}</h3>
        <p class="note">{item.text}</p>
      </header>
      <div class="sides">
        {item.sides.map((side, index) => (
          <div key={index} class={`side${side.event.id === here ? " here" : ""}`}>
            <p class="side-value"><bdi>{side.value === null ? words.claims.denies : shorten(value(side.value), 90)}</bdi></p>
            <p class="side-who">
              <Name text={side.source ?? side.event.document.publisher ?? words.claims.reporter} most={80} />
              {side.source && side.event.document.publisher && side.source !== side.event.document.publisher && <small> {words.claims.inPaper} <Name text={side.event.document.publisher} most={50} /></small>}
            </p>
            <p class="sentence"><Marked text={shorten(side.event.sentence.text, 260)} start={side.event.sentence.start} spans={partySpans(side.event)} /></p>
            <p class="facts">
              <span>{day(side.event.document.published ?? side.event.date)}</span>
              {side.event.id === here ? <span>{words.event.thisOne}</span> : <a href={href("event", side.event.id)}>{words.event.title}</a>}
              <a href={href("article", side.event.document.id)}>{words.article.title}</a>
            </p>
          </div>
        ))}
      </div>
    </article>
  );
}
