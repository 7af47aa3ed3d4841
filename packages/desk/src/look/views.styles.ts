import { css } from 'lit'

/** Links that choose which part of a list is shown, like `.views` of the queue. */
export const viewsStyles = css`
  .views { display: flex; gap: .4rem; overflow-x: auto; scrollbar-width: none; padding: 3px; margin: -3px; }
  .views a {
    display: inline-flex; align-items: center; min-block-size: 2.1rem; padding-inline: .8rem; border-radius: 99rem; border: 1px solid var(--line);
    background: var(--surface); color: var(--ink); text-decoration: none; white-space: nowrap; font-size: var(--small);
  }
  .views a:hover { border-color: var(--edge); }
  .views a:focus-visible { border-radius: 99rem; }
  .views a[aria-current] { background: var(--soft); border-color: var(--accent-ink); color: var(--accent-ink); font-weight: 600; }
  @media (forced-colors: active) { .views a[aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`
