import { css } from 'lit'

export const customersStyles = css`
  :host { max-inline-size: 60rem; }
  .search { max-inline-size: 34rem; margin-block-end: 1.25rem; }
  .search .hint { color: var(--quiet); font-size: var(--small); }
  .list { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); overflow: clip; }
  .list li {
    position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem 1rem; align-items: baseline;
    padding: .75rem 1rem; border-block-end: 1px solid var(--line);
  }
  .list li:last-child { border-block-end: 0; }
  .list li:hover, .list li:focus-within { background: var(--soft); }
  .list a { color: var(--ink); font-weight: 600; text-decoration: none; }
  .list a::after { content: ''; position: absolute; inset: 0; }
  .list a:focus-visible { outline: 0; }
  .list a:focus-visible::after { outline: var(--focus); outline-offset: -2px; border-radius: var(--radius); }
  .list p { grid-column: 1 / -1; color: var(--quiet); font-size: var(--small); overflow-wrap: anywhere; }
  .list small { color: var(--quiet); }
  .foot { display: grid; justify-items: center; padding-block: 1rem; }
  .told { margin-block-end: 1rem; }
  .stale { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
  @media (max-width: 47rem) { .list li { grid-template-columns: minmax(0, 1fr); } }
`
