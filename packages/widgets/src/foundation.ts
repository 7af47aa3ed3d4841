// What every widget stands on: Lit, urql, the base class, the clock, English. An entry of its own only so that the build
// puts exactly this into one chunk, which the loader asks for ahead of time and which changes least between releases.
export { Latest } from './client/latest.ts'
export { RedressElement } from './redress-element/redress-element.ts'
export { loadSpoken } from './spoken/load.ts'
export { Clock } from './times/clock.ts'
