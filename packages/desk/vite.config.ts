import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed } from './build-steps/compressed.ts'
import { squeezed } from './build-steps/squeezed.ts'

/** One page and its files, each named by its content, under the address at which the API serves them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/files/',
  plugins: [squeezed, compressed],
  build: {
    target: 'es2023',
    outDir: 'dist',
    assetsDir: '.',
    // The page's policy allows no `data:` but for pictures, and a file that is its own can be kept for ever.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every room needs comes in one file: in five small ones it would be more bytes, and four requests more.
          groups: [{ name: 'every-room', test: /src\/(client\/asked-pages|times\/|rooms\/room\.|look\/room)/ }],
        },
      },
    },
  },
})
