import { css } from 'lit'

export const answersStyles = css`
  :host { max-inline-size: 60rem; }
  .top { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; justify-content: space-between; margin-block-end: 1rem; }
  .top .field { flex: 1 1 16rem; max-inline-size: 24rem; }
  .views { margin-block-end: 1rem; }
  .list { display: grid; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); overflow: clip; }
  .list li + li { border-block-start: 1px solid var(--line); }
  .list a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem 1.25rem; padding: .8rem 1.25rem; color: inherit; text-decoration: none; }
  .list a:hover { background: var(--soft); }
  .list a:focus-visible { outline-offset: -3px; }
  .title { font-weight: 580; overflow-wrap: anywhere; }
  .facts { grid-column: 1; display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--quiet); font-size: var(--small); }
  .when { grid-row: 1 / span 2; grid-column: 2; align-self: center; font-size: var(--small); color: var(--quiet); text-align: end; }
  .stale .when { color: var(--late); font-weight: 600; }
  .foot { display: grid; justify-items: center; padding-block: 1rem; }
  @media (max-width: 47rem) { .list a { grid-template-columns: 1fr; padding-inline: 1rem; } .when { grid-row: auto; grid-column: 1; text-align: start; } }
`

export const answerStyles = css`
  :host { max-inline-size: 84rem; }
  .sides { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
  @media (min-width: 64rem) { .sides { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); } .preview { position: sticky; inset-block-start: 1rem; } }
  form, fieldset, .steps { display: grid; gap: 1.1rem; }
  .pair { display: grid; gap: 1.1rem; }
  @media (min-width: 34rem) { .pair { grid-template-columns: 1fr 1fr; align-items: start; } }
  textarea { min-block-size: 8rem; resize: vertical; field-sizing: content; }
  .step { border: 1px solid var(--line); border-radius: var(--radius); padding: .9rem 1rem; background: var(--soft); }
  .step legend { font-weight: 600; padding: 0; float: inline-start; margin-block-end: .5rem; }
  .step textarea { min-block-size: 4.5rem; background: var(--surface); }
  .step .pair { clear: both; }
  .acts, .langs { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .langs [aria-pressed='true'] { border-color: var(--accent-ink); color: var(--accent-ink); background: var(--soft); font-weight: 600; }
  input[type='date'] { font: inherit; font-size: max(1rem, 16px); color: var(--ink); background: var(--surface); inline-size: 100%; border: 1px solid var(--edge); border-radius: var(--radius); min-block-size: 2.75rem; padding: .5rem .75rem; }
  .state { display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--quiet); font-size: var(--small); margin-block-end: 1rem; }
  .state .late { color: var(--late); font-weight: 600; }
  .told { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block-end: 1rem; }
  .preview { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); padding: 1.1rem 1.25rem; display: grid; gap: .75rem; overflow-wrap: anywhere; white-space: pre-line; }
  .preview h2 { font-size: var(--small); color: var(--quiet); }
  .preview h3 { font-size: 1.15rem; }
  .preview .shown { display: grid; gap: .6rem; }
  .preview ul { list-style: disc; padding-inline-start: 1.2rem; }
  .preview ol { list-style: decimal; padding-inline-start: 1.2rem; }
  .preview .guide { display: grid; gap: .75rem; }
  .preview .who { font-size: var(--smaller); font-weight: 600; color: var(--quiet); }
  .versions { margin-block-start: 1.5rem; }
  .versions summary { min-block-size: 2.75rem; display: list-item; align-content: center; cursor: pointer; font-weight: 600; }
  .versions ol { padding: 0; margin: 0; list-style: none; }
  .versions li { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; justify-content: space-between; padding-block: .75rem; border-block-start: 1px solid var(--line); }
  .versions p { margin: 0; }
  .versions button { padding-inline: 0; }
`
