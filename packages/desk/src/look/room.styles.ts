import { css } from 'lit'

export const roomStyles = css`
  :host { display: block; padding: 1.25rem clamp(1rem, 2vw, 1.25rem) 3rem; max-inline-size: 96rem; margin-inline: auto; }
  :host > h1 { margin-block-end: 1rem; }
  .empty {
    margin: 8vh auto; max-inline-size: 30rem; text-align: center; display: grid; gap: .5rem; justify-items: center; text-wrap: pretty;
  }
  .empty p { color: var(--quiet); }
`
