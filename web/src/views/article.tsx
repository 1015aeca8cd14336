export function ArticleView(_: any) { return <p>…</p>; }
