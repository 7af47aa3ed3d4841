import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed } from './build-steps/compressed.ts'
import { operationsApart } from './build-steps/operations-apart.ts'
import { squeezed } from './build-steps/squeezed.ts'

/** One page and its files, each named by its content, under the address at which the API serves them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/files/',
  // Also a page of another origin has these files: what they load lies beside them, not at that origin.
  experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  plugins: [operationsApart(), squeezed, compressed],
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
      input: { index: 'index.html', 'redress-desk': 'src/embedded/redress-desk.ts' },
      output: {
        // What a store's own page names must keep its name.
        entryFileNames: ({ name }) => (name === 'redress-desk' ? '[name].js' : '[name]-[hash].js'),
        codeSplitting: {
          // What every room needs comes in one file: in five small ones it would be more bytes, and four requests more.
          groups: [
            {
              name: 'every-room',
              test: /src\/(client\/asked-pages|times\/|rooms\/room\.|look\/room|desk\/unsent-words|trusted-document)|lit-html\/directive/,
            },
            // In another language the words of what lies together come together: 4 KB less than one by one.
            { name: 'settings-in-spanish', test: /settings\/words\/spanish\// },
            { name: 'case-in-spanish', test: /rooms\/case\/(\w+\/)?words\/spanish/ },
            {
              name: 'rooms-in-spanish',
              test: /rooms\/(answers|approvals|customers|filing|suggestions|surveys)\/words\/spanish/,
            },
          ],
        },
      },
    },
  },
})
