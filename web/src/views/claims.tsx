export function ClaimsView(_: any) { return <p>…</p>; }
