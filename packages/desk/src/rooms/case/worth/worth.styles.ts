import { css } from 'lit'

export const worthStyles = css`
  p { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: center; font-size: var(--small); }
  p:not(:has(*)) { display: none; }
  .short, .asks { color: var(--soon); font-weight: 560; }
  .enough { color: var(--well); }
  button { min-block-size: 2rem; font-size: var(--small); }
`
