import type { PropertyDeclaration, ReactiveElement } from 'lit'

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void

/**
 * Lit's `@property` for legacy decorators alone. Lit's own also carries the standard ones, which we do not use: 0.3 KB
 * on every page.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    // A prototype's constructor is its class; TypeScript knows it as any Function.
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options)

/** Lit's `@state`: inside only, no attribute. */
export const state = (): Decorator => property({ state: true, attribute: false })
