export function ReadView(_: any) { return <p>…</p>; }
