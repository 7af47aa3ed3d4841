import { css } from 'lit'

export const suggestionsStyles = css`
  :host { max-inline-size: 52rem; }
  .views { display: flex; gap: .4rem; overflow-x: auto; scrollbar-width: none; padding: 3px; margin: -3px -3px 1rem; }
  .views a {
    display: inline-flex; align-items: center; min-block-size: 2.1rem; padding-inline: .8rem; border-radius: 99rem; border: 1px solid var(--line);
    background: var(--surface); color: var(--ink); text-decoration: none; white-space: nowrap; font-size: var(--small);
  }
  .views a:hover { border-color: var(--edge); }
  .views a:focus-visible { border-radius: 99rem; }
  .views a[aria-current] { background: var(--soft); border-color: var(--accent-ink); color: var(--accent-ink); font-weight: 600; }
  .cards { display: grid; gap: .9rem; }
  .foot { display: grid; justify-items: center; padding-block: 1rem; }
  .told { margin-block-end: 1rem; }
  .stale { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
  desk-hand-out { margin-block-end: 2rem; }
  @media (forced-colors: active) { .views a[aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
  @media print { :host { padding: 0; } :host > h1, .views, .cards, .empty, .foot { display: none; } }
`

export const suggestionStyles = css`
  :host { display: block; }
  .card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); overflow: clip; }
  .card:focus { outline: 0; }
  :host(:focus-within) .card { border-color: var(--accent-ink); box-shadow: 0 0 0 1px var(--accent-ink); }
  .what, .acting { padding: 1rem 1.25rem; display: grid; gap: .75rem; }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; }
  .who { color: var(--quiet); font-size: var(--small); overflow-wrap: anywhere; }
  .answer { border-inline-start: 3px solid var(--accent-ink); padding-inline-start: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  .acts { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .acting { background: var(--soft); border-block-start: 1px solid var(--line); }
  .acting textarea { min-block-size: 7rem; resize: vertical; background: var(--surface); }
  .acting select { background: var(--surface); max-inline-size: 22rem; }
  .acting h2 { font-size: var(--small); }
  .acting .plain { background: none; }
  @media (max-width: 47rem) { .what, .acting { padding-inline: 1rem; } .acts button { flex: 1 1 auto; } }
`
