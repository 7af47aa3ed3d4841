import { css } from 'lit'

export const deliveriesStyles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: .9rem; min-inline-size: 0; }
  .views { max-inline-size: 100%; }
  ul > li { border-block-start: 1px solid var(--line); padding-block: .8rem; display: grid; gap: .4rem; overflow-wrap: anywhere; min-inline-size: 0; }
  p { max-inline-size: 44rem; text-wrap: pretty; }
  summary { cursor: pointer; color: var(--accent-ink); inline-size: fit-content; padding-block: .25rem; }
  .tries { display: grid; gap: .3rem; font-size: var(--small); padding-block: .3rem .6rem; }
  .number { font-variant-numeric: tabular-nums; margin-inline-end: .5rem; }
  q { color: var(--quiet); }
  pre { margin: .3rem 0 0; padding: .65rem .85rem; background: var(--ground); border-radius: var(--radius); font-size: var(--smaller); white-space: pre-wrap; overflow-wrap: anywhere; }
`
