export function ActorView(_: any) { return <p>…</p>; }
