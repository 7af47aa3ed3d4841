import { css } from 'lit'

export const suggestionsStyles = css`
  :host { max-inline-size: 52rem; }
  .views { margin-block-end: 1rem; }
  .cards { display: grid; gap: .9rem; }
  .foot { display: grid; justify-items: center; padding-block: 1rem; }
  .told { margin-block-end: 1rem; }
  .stale { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
  desk-hand-out { margin-block-end: 2rem; }
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
