import { css } from 'lit'

/** What others did while somebody was at it. */
export const meanwhileStyles = css`
  .meanwhile { padding: .65rem .85rem; border-radius: var(--radius); background: var(--soon-soft); border: 1px solid var(--soon); display: grid; gap: .4rem; justify-items: start; }
  .meanwhile h3 { color: var(--soon); font-size: 1rem; }
  .meanwhile li + li { margin-block-start: .25rem; }
  .meanwhile q { display: block; white-space: pre-wrap; font-size: var(--small); max-block-size: 8rem; overflow: auto; }
  .meanwhile .quiet { color: light-dark(#4d534f, #b4bbb6); }
`
