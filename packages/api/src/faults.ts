/**
 * What is wrong with rules that somebody sets: a code, and what it is about. `Values` gives each code what it tells. Rules
 * find faults; their sentences stand with the words, in each language.
 */
export type FaultOf<Values> = { [Code in keyof Values]: { code: Code } & Values[Code] }[keyof Values]
