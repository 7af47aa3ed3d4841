// node build.ts          dist/ for npm and dist/cdn/ for pages
// node build.ts --cdn    dist/cdn/ alone: what `npm start` and the browser tests need
import { buildCdn } from './build-steps/cdn.ts'

await buildCdn()
if (!process.argv.includes('--cdn')) {
  const { buildNpm } = await import('./build-steps/npm.ts')
  await buildNpm()
}
