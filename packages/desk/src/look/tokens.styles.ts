import { css } from 'lit'

/**
 * The colours and measures of the desk, in light and dark, and Web Awesome's own named after them. Text on its ground
 * has a contrast of at least 4.5, lines of what can be used at least 3.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --accent: #0b6e5f;
    --on-accent: #fff;
    --accent-ink: light-dark(#0a5b4f, #8fd0c2);
    --ground: light-dark(#f6f5f2, #131513);
    --surface: light-dark(#fff, #1b1e1c);
    --raised: light-dark(#fff, #232725);
    --soft: light-dark(#ebf4f2, #1c312d);
    --line: light-dark(#e5e3dd, #323733);
    --edge: light-dark(#878b87, #7a827c);
    --ink: light-dark(#1d1f1e, #e9ebe8);
    --quiet: light-dark(#5d625f, #a4aba6);
    --late: light-dark(#a3261a, #ff9a8d);
    --late-soft: light-dark(#fdecea, #3a1b17);
    --soon: light-dark(#854800, #f3b562);
    --soon-soft: light-dark(#fdf3e3, #33270f);
    --well: light-dark(#1e6b33, #86d69a);
    --well-soft: light-dark(#eaf5ec, #17291b);
    --shadow: 0 1px 2px light-dark(rgb(0 0 0 / 6%), rgb(0 0 0 / 40%));
    --shadow-raised: 0 8px 30px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 60%));
    --radius: .5rem;
    --radius-large: .75rem;
    --focus: 2px solid light-dark(#0b6e5f, #8fd0c2);
    --font: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
    --small: .8667rem;
    --smaller: .8rem;

    --wa-font-family-body: var(--font);
    --wa-font-size-xs: .75rem;
    --wa-font-size-s: .875rem;
    --wa-font-size-m: 1rem;
    --wa-font-size-l: 1.2rem;
    --wa-font-size-xl: 1.4rem;
    --wa-font-size-smaller: var(--small);
    --wa-font-weight-action: 560;
    --wa-font-weight-heading: 620;
    --wa-font-weight-semibold: 600;
    --wa-line-height-condensed: 1.3;
    --wa-line-height-normal: 1.5;
    --wa-space-2xs: .25rem;
    --wa-space-xs: .5rem;
    --wa-space-s: .75rem;
    --wa-space-m: 1rem;
    --wa-space-l: 1.25rem;
    --wa-space-xl: 2rem;
    --wa-space-2xl: 2.5rem;
    --wa-border-style: solid;
    --wa-border-width-s: 1px;
    --wa-border-width-l: 3px;
    --wa-border-radius-s: .3rem;
    --wa-border-radius-m: var(--radius);
    --wa-border-radius-pill: 99rem;
    --wa-panel-border-style: solid;
    --wa-panel-border-width: 1px;
    --wa-panel-border-radius: var(--radius-large);
    --wa-color-surface-default: var(--surface);
    --wa-color-surface-raised: var(--raised);
    --wa-color-surface-border: var(--line);
    --wa-color-text-normal: var(--ink);
    --wa-color-text-quiet: var(--quiet);
    --wa-color-overlay-modal: rgb(0 0 0 / 45%);
    --wa-color-focus: light-dark(#0b6e5f, #8fd0c2);
    --wa-focus-ring-style: solid;
    --wa-focus-ring-width: 2px;
    --wa-focus-ring: var(--focus);
    --wa-focus-ring-offset: 1px;
    --wa-color-mix-hover: black 6%;
    --wa-color-mix-active: black 10%;
    --wa-color-brand-fill-loud: var(--accent);
    --wa-color-brand-on-loud: var(--on-accent);
    --wa-color-brand-border-loud: var(--accent);
    --wa-color-brand-fill-normal: var(--soft);
    --wa-color-brand-fill-quiet: var(--soft);
    --wa-color-brand-on-normal: var(--accent-ink);
    --wa-color-brand-on-quiet: var(--accent-ink);
    --wa-color-brand-border-normal: var(--accent);
    --wa-color-brand-border-quiet: var(--line);
    --wa-color-neutral-fill-loud: var(--ink);
    --wa-color-neutral-on-loud: var(--ground);
    --wa-color-neutral-border-loud: var(--edge);
    --wa-color-neutral-fill-normal: light-dark(#eceae5, #2c312e);
    --wa-color-neutral-fill-quiet: light-dark(#f2f0ec, #262a28);
    --wa-color-neutral-on-normal: var(--ink);
    --wa-color-neutral-on-quiet: var(--quiet);
    --wa-color-neutral-border-normal: var(--line);
    --wa-color-neutral-border-quiet: var(--line);
    --wa-color-danger-fill-loud: light-dark(#a3261a, #c74434);
    --wa-color-danger-on-loud: #fff;
    --wa-color-danger-border-loud: var(--late);
    --wa-color-danger-fill-normal: var(--late-soft);
    --wa-color-danger-fill-quiet: var(--late-soft);
    --wa-color-danger-on-normal: var(--late);
    --wa-color-danger-on-quiet: var(--late);
    --wa-color-danger-border-normal: var(--late);
    --wa-color-danger-border-quiet: var(--late);
    --wa-color-fill-quiet: var(--wa-color-neutral-fill-quiet);
    --wa-color-fill-normal: var(--wa-color-neutral-fill-normal);
    --wa-color-on-normal: var(--ink);
    --wa-color-on-quiet: var(--ink);
    --wa-shadow-m: var(--shadow-raised);
    --wa-shadow-l: var(--shadow-raised);
    --wa-form-control-height: 2.5rem;
    --wa-form-control-padding-block: .45em;
    --wa-form-control-padding-inline: .75em;
    --wa-form-control-background-color: var(--surface);
    --wa-form-control-border-color: var(--edge);
    --wa-form-control-border-style: solid;
    --wa-form-control-border-width: 1px;
    --wa-form-control-border-radius: var(--radius);
    --wa-form-control-activated-color: var(--accent);
    --wa-form-control-label-color: var(--ink);
    --wa-form-control-label-font-weight: 560;
    --wa-form-control-label-line-height: 1.4;
    --wa-form-control-value-color: var(--ink);
    --wa-form-control-value-font-size: 1rem;
    --wa-form-control-value-font-weight: 400;
    --wa-form-control-value-line-height: 1.4;
    --wa-form-control-hint-color: var(--quiet);
    --wa-form-control-hint-font-weight: 400;
    --wa-form-control-hint-line-height: 1.4;
    --wa-form-control-placeholder-color: var(--quiet);
    --wa-form-control-toggle-size: 1.15rem;
    --wa-transition-fast: 80ms;
    --wa-transition-normal: 140ms;
    --wa-transition-slow: 200ms;
    --wa-transition-easing: ease;
    --wa-tooltip-background-color: light-dark(#1d1f1e, #e9ebe8);
    --wa-tooltip-content-color: light-dark(#fff, #131513);
    --wa-tooltip-border-radius: .3rem;
    --wa-tooltip-border-width: 0;
    --wa-tooltip-border-style: solid;
    --wa-tooltip-border-color: transparent;
    --wa-tooltip-arrow-size: 0px;
    --wa-tooltip-font-size: var(--small);
    --wa-tooltip-line-height: 1.4;
  }
  /* Web Awesome's dialogs and menus look at nothing else before they move. */
  @media (prefers-reduced-motion: reduce) {
    :host { --wa-transition-fast: 0ms; --wa-transition-normal: 0ms; --wa-transition-slow: 0ms; }
  }
`
