import { css } from 'lit'

export const filingStyles = css`
  :host { max-inline-size: 48rem; }
  :host > h1 { margin-block-end: .25rem; }
  .intro { color: var(--quiet); margin-block-end: 1.25rem; max-inline-size: 40rem; }
  form { display: grid; gap: 1rem; }
  .part {
    display: grid; gap: 1.1rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large);
    padding: 1.1rem 1.25rem; box-shadow: var(--shadow);
  }
  .field { align-content: start; }
  .part h2 { font-size: 1rem; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.1rem; }
  legend { font-weight: 560; padding: 0; margin-block-end: .35rem; }
  .optional { font-weight: 400; font-size: var(--small); }
  .doors { display: flex; flex-wrap: wrap; gap: .5rem; }
  .doors label {
    display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.5rem; padding-inline: .9rem; border: 1px solid var(--edge);
    border-radius: 99rem; cursor: pointer;
  }
  .doors label:has(:checked) { background: var(--soft); border-color: var(--accent-ink); color: var(--accent-ink); font-weight: 600; }
  .doors label:focus-within { outline: var(--focus); outline-offset: 2px; }
  .doors input { accent-color: var(--accent); margin: 0; }
  .doors input:focus-visible { outline: 0; }
  input[type='tel'], input[type='datetime-local'] {
    font: inherit; font-size: max(1rem, 16px); color: var(--ink); background: var(--surface); inline-size: 100%; border: 1px solid var(--edge);
    border-radius: var(--radius); min-block-size: 2.75rem; padding: .5rem .75rem;
  }
  input[type='datetime-local'] { max-inline-size: 16rem; }
  textarea { resize: vertical; min-block-size: 4.5rem; field-sizing: content; max-block-size: 60vh; }
  .description textarea { min-block-size: 9rem; }
  .fault:empty { display: none; }
  .since { white-space: pre-line; overflow-wrap: anywhere; }
  .end { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
  .end .kept { color: var(--quiet); font-size: var(--small); margin-inline-end: auto; }
  @media (max-width: 47rem) { .part { padding-inline: 1rem; } }
  @media print { :host { padding: 0; } :host > h1 { display: none; } }
`
