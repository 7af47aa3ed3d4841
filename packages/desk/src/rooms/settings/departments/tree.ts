/** Categories as a tree, and the order in which they are offered. Pure. */
import type { CategorySettingsPartsFragment } from '@redress/schema/operations'

export type Category = CategorySettingsPartsFragment

export interface Placed {
  readonly category: Category
  /** 0 for one that belongs to no wider one. */
  readonly depth: number
  /** The ones beside it, in their order, itself among them. */
  readonly beside: readonly string[]
}

/** Each category below the wider one that it belongs to. One whose wider one is not there stands for itself. */
export function placed(categories: readonly Category[]): Placed[] {
  const known = new Set(categories.map(({ id }) => id))
  const under = (parentId: string | null, depth: number): Placed[] => {
    const here = categories.filter(
      (one) => (one.parentId && known.has(one.parentId) ? one.parentId : null) === parentId,
    )
    const beside = here.map(({ id }) => id)
    return here.flatMap((category) => [{ category, depth, beside }, ...under(category.id, depth + 1)])
  }
  return under(null, 0)
}

/** Under which it can stand: not under itself, nor under what is below it. */
export function mayStandUnder(categories: readonly Category[], id: string | undefined): Category[] {
  const below = new Set(id ? [id] : [])
  for (const { category } of placed(categories)) if (below.has(category.parentId ?? '')) below.add(category.id)
  return categories.filter((category) => !below.has(category.id))
}

/** In the language of the reader, where it has a name in it. */
export function nameIn(language: string, { names }: Pick<Category, 'names'>): string {
  return (names.find(({ locale }) => locale.split('-')[0] === language) ?? names[0])?.name ?? '?'
}
