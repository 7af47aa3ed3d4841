import type { CategorySettingsPartsFragment } from '@redress/schema/operations'

export type Category = CategorySettingsPartsFragment

/** In the language of the reader, where it has a name in it. */
export function nameIn(language: string, { names }: Pick<Category, 'names'>): string {
  return (names.find(({ locale }) => locale.split('-')[0] === language) ?? names[0])?.name ?? '?'
}
