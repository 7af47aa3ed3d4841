import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js'
import sheet from './icons.svg?url'

/**
 * Web Awesome's icons come from one file of ours. Its own libraries fetch each from elsewhere and write it into the page as
 * markup, which the policy of this page forbids; a sheet is only pointed at.
 */
const place = new URL(sheet, location.href).origin === location.origin ? sheet : copyOf(sheet)

/** On a page of another origin a sheet can be pointed at only where the page has it itself. */
async function copyOf(address: string): Promise<string> {
  const answer = await fetch(address)
  return URL.createObjectURL(await answer.blob())
}

for (const library of ['default', 'system'])
  registerIconLibrary(library, { resolver: async (name) => `${await place}#${name}`, spriteSheet: true })
