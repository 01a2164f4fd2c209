export function ChangesPage() {
  return <h1>…</h1>;
}
