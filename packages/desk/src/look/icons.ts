import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js'
import sheet from './icons.svg?url'

/**
 * Web Awesome's icons come from one file of ours. Its own libraries fetch each from elsewhere and write it into the page as
 * markup, which the policy of this page forbids; a sheet is only pointed at.
 */
for (const library of ['default', 'system'])
  registerIconLibrary(library, { resolver: (name) => `${sheet}#${name}`, spriteSheet: true })
