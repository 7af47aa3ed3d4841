/**
 * Stands in for Lit in files that lie apart: they make templates, and the Lit of the page renders them. A second whole Lit
 * would be 3 KB more, and would need a second Trusted Types policy of the same name.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) => ({ _$litType$: 1, strings, values })

export const nothing = Symbol.for('lit-nothing')
