// Who vouches for it, drawn as a chain: what is told, who says so, whom they told, who prints it.
import type { JSX } from "preact";
import type { Claim, DocumentHead } from "../api";
import { day, partyName, plain } from "../format";
import { href } from "../route";
import { words } from "../words";
import { Name } from "./panel";

interface Link { key: string; title: JSX.Element | string; how: string; kind: "event" | "source" | "print" }

export function Chain({ claim, document, what }: { claim: Claim | null; document: DocumentHead; what: string }): JSX.Element {
  const links: Link[] = [{ key: "event", title: what, how: "", kind: "event" }];
  claim?.chain.forEach((source, index) => {
    const name = <Name text={partyName(source)} most={80} />;
    const own = source.text && source.name && source.text !== source.name;
    links.push({
      key: `s${index}`,
      title: (
        <>
          {source.key ? <a href={href("actor", source.key)}>{name}</a> : name}
          {own && <small> <Name text={source.text} most={80} /></small>}
        </>
      ),
      how: index === 0 ? `${words.claims.stances[claim.stance] ?? plain(claim.stance)} (${claim.cue.text})` : plain(source.relation),
      kind: "source",
    });
  });
  links.push({
    key: "print",
    title: <a href={href("article", document.id)}><Name text={document.publisher ?? document.title ?? document.id} most={80} /></a>,
    how: claim ? words.event.prints : words.event.reporter,
    kind: "print",
  });
  return (
    <ol class="chain">
      {links.map((link) => (
        <li key={link.key} class={link.kind}>
          <span class="knot" aria-hidden="true" />
          <span class="link-how">{link.how}{link.kind === "print" && document.published && <>, <time dateTime={document.published}>{day(document.published)}</time></>}</span>
          <span class="link-who">{link.title}</span>
        </li>
      ))}
    </ol>
  );
}
