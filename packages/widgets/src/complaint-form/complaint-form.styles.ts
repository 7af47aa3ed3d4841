import { css } from 'lit'

export const complaintFormStyles = css`
  .chips { gap: .5rem; margin-block-start: .5rem; }
  .chip { border-radius: 999px; font-size: .9375em; font-weight: inherit; }
  .chip[aria-pressed='true'] { background: var(--_soft); border-color: var(--_ink); box-shadow: inset 0 0 0 1px var(--_ink); color: var(--_ink); }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
`
