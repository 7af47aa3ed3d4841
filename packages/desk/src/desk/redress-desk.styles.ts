import { css } from 'lit'

export const deskStyles = css`
  :host { display: block; min-block-size: 100dvh; background: var(--ground); color: var(--ink); font: 15px/1.5 var(--font); }
  .alone {
    min-block-size: 100dvh; display: grid; gap: 1.25rem; padding: clamp(2.5rem, 14vh, 9rem) 1rem 2rem; align-content: start;
    justify-content: center; grid-template-columns: minmax(0, 25rem);
  }
  .brand { display: flex; align-items: center; gap: .5rem; font-weight: 620; padding-inline: .25rem; letter-spacing: -.01em; }
  .card {
    background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); padding: 1.5rem; display: grid;
    gap: 1rem; box-shadow: var(--shadow);
  }
  .opening { padding: 30vh 1rem; text-align: center; color: var(--quiet); animation: appear .2s .3s both; }
  @keyframes appear { from { opacity: 0; } }
`
