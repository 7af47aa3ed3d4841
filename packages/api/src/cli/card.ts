/** Printed cards: one place, its code, and the files to print. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CardSize, cardSizes } from '../features/places/card.ts'
import { placeNamed } from '../features/places/service/place-named.ts'
import { cardForms, cardText, printCard } from '../features/places/service/print-card.ts'
import { readSettings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'
import { withStore } from './stores.ts'

interface CardOptions {
  store?: string
  locale?: string
  out: string
  json?: boolean
}

/** Writes the card of a place in both sizes, as SVG and as PDF. */
export async function cardCommand(name: string, { store: named, locale, out, json }: CardOptions): Promise<void> {
  const { publicUrl } = readSettings(process.env)
  if (!publicUrl) throw new Error('Set REDRESS_URL to the address that customers see: it is printed on the card.')
  await withStore(named, async (platform, store) => {
    const words = wordsFor(locale ?? store.settings.locales[0])
    const place = await placeNamed(platform, { storeId: store.id, words }, name)
    const text = cardText(store, place, { words, publicUrl })
    const files: string[] = []
    await mkdir(out, { recursive: true })
    for (const size of Object.keys(cardSizes) as CardSize[])
      for (const form of cardForms) {
        const { name: file, content } = await printCard(text, place, { size, form })
        files.push(join(out, file))
        await writeFile(join(out, file), content)
      }
    const { code } = place
    const { address } = text
    console.log(json ? JSON.stringify({ code, address, files }) : [`${place.name}: ${address}`, ...files].join('\n'))
  })
}
