import { css } from 'lit'

export const signInStyles = css`
  :host { display: block; }
  form, .told-alone { display: grid; gap: 1.1rem; }
  .intro { display: grid; gap: .25rem; }
  .intro p { color: var(--quiet); text-wrap: pretty; }
  .password { position: relative; }
  .password input { padding-inline-end: 6rem; }
  .password button {
    position: absolute; inset-block: .25rem; inset-inline-end: .25rem; min-block-size: 0; border-color: transparent; background: none;
    color: var(--accent-ink); font-size: var(--small); padding-inline: .6rem;
  }
  .main { min-block-size: 2.9rem; }
  .below { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-inline-start: -.5rem; }
`
