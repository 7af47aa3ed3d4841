import type { CountryPack } from './pack.ts'
import { europeanUnion, memberStates } from './packs/european-union.ts'
import { germany } from './packs/germany.ts'
import { greece } from './packs/greece.ts'
import { romania } from './packs/romania.ts'
import { spain } from './packs/spain.ts'
import { unitedKingdom } from './packs/united-kingdom.ts'

/** By country, ISO 3166-1. A country that stands here twice has its own pack. */
export const countryPacks: ReadonlyMap<string, CountryPack> = new Map<string, CountryPack>([
  ...memberStates.map((country) => [country, europeanUnion] as const),
  ['DE', germany],
  ['ES', spain],
  ['GB', unitedKingdom],
  ['GR', greece],
  ['RO', romania],
])
