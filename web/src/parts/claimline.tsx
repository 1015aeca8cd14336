// A claim in a list: who, how, and the words.
import type { JSX } from "preact";
import type { ClaimRow } from "../api";
import { day, partyName, plain, typeDoes } from "../format";
import { shorten } from "../offsets";
import { href } from "../route";
import { words } from "../words";
import { Parties } from "./eventline";
import { QuadMark } from "./marks";
import { Name } from "./panel";

const STANCE_SIGNS: Record<string, string> = { assert: "“”", deny: "✕", estimate: "≈", doubt: "?", promise: "→", demand: "!" };

export function ClaimLine({ row }: { row: ClaimRow }): JSX.Element {
  const { claim, document, events } = row;
  const speaker = claim.chain[0];
  return (
    <article class={`claimline stance-${claim.stance}`}>
      <div class="stance" aria-hidden="true">{STANCE_SIGNS[claim.stance] ?? "“”"}</div>
      <div>
        <h3>
          {speaker?.key ? <a href={href("actor", speaker.key)}><Name text={partyName(speaker)} most={60} /></a> : <Name text={speaker ? partyName(speaker) : words.claims.unnamed} most={60} />}{" "}
          <span class="does">{words.claims.stances[claim.stance] ?? plain(claim.stance)}</span>
        </h3>
        <p class="sentence"><bdi>{shorten(claim.text, 320)}</bdi></p>
        {events.map((event) => (
          <p key={event.id} class="about">
            <QuadMark quad={event.quad} /> <a href={href("event", event.id)}><Parties parties={event.actor} none={words.event.noActor} links={false} /> {typeDoes(event.event, event.actor.map(partyName))} <Parties parties={event.recipient} none="…" links={false} /></a>
          </p>
        ))}
        <p class="facts">
          <span>{words.claims.kinds[claim.kind] ?? claim.kind}</span>
          <span>{day(claim.date ?? document.published)}</span>
          {claim.chain.length > 1 && <span>{claim.chain.slice(1).map((source) => `${plain(source.relation)} ${partyName(source).slice(0, 60)}`).join(", ")}</span>}
          <a href={href("article", document.id, new URLSearchParams({ layers: "claims", at: String(claim.cue.start) }))}><Name text={document.publisher ?? document.title ?? words.article.title} most={50} /></a>
        </p>
      </div>
    </article>
  );
}
